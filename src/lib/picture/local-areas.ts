/** The map of local areas: a hexagon for each local authority, as map/LocalAreaMap.svelte draws it. */
import { WIDE } from '../map/label-styles.ts';
import { placeLabels } from '../map/labels.ts';
import { hexagonPath, localAreasOf, localClass, ranked, STEP } from '../map/local-areas.ts';
import { pathOf } from '../map/mark-groups.ts';
import type { MembershipOf } from '../map/memberships.ts';
import type { Mark } from '../map/placement.ts';
import type { Selection } from '../map/selection.ts';
import { drawLabels } from './marks.ts';
import { rampOf, type Palette } from './palette.ts';
import { el } from './svg.ts';

/** How many areas without a backer are named. */
const NAMED = 8;

/** Draws into the frame of the map. */
export function drawLocalAreas(
  selection: Selection,
  memberships: MembershipOf,
  palette: Palette,
): string {
  const areas = localAreasOf(selection.rows, memberships);
  const byClass = Map.groupBy(areas, localClass);
  const backing = areas
    .filter(({ backers }) => backers > 0)
    .map(({ x, y }) => ({ x, y, radius: STEP * 0.2 }));
  const named = ranked(areas);
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const marks = named.map(({ id, x, y, backers, sum }): Mark => ({
    ...{ ukprn: id, x, y, inLondon: false },
    // The largest areas are named first.
    radius: STEP / 2 + sum.students / 1e6,
    status: backers > 0 ? 'backer' : 'none-found',
  }));
  const style = { ...WIDE, others: NAMED };
  const labels = placeLabels(marks, (code) => names.get(code) ?? code, style, true);
  return [
    el('path', {
      d: hexagonPath(byClass.get(null) ?? [], 0.8),
      fill: 'none',
      stroke: palette.rule,
    }),
    ...([1, 2, 3, 4, 5, 6] as const).map((step) =>
      el('path', {
        d: hexagonPath(byClass.get(step) ?? [], 0.8),
        fill: rampOf(palette, step).fill,
        stroke: palette.ink3,
        'stroke-width': 0.5,
      }),
    ),
    el('path', { d: pathOf(backing, 3.4), fill: palette.paper }),
    el('path', {
      d: pathOf(backing, 2.6),
      fill: 'none',
      stroke: palette.accent,
      'stroke-width': 1.4,
    }),
    el('path', { d: pathOf(backing, 0), fill: palette.accent }),
    drawLabels(labels, style, () => null, palette),
  ].join('');
}
