/** The map of regions: each in the colour of its share, with the share printed on it, as map/RegionMap.svelte draws it. */
import { project } from '../map/albers.ts';
import { shareText } from '../map/figures.ts';
import { mainProjection } from '../map/frame.ts';
import { REGION_LABELS } from '../map/region-labels.ts';
import { regionClass, regionsOf } from '../map/regions.ts';
import type { RampClass } from '../map/ramp.ts';
import type { Selection } from '../map/selection.ts';
import type { LandShapes } from './land.ts';
import { rampOf, type Palette } from './palette.ts';
import { el } from './svg.ts';
import { line } from './text.ts';

const SCOTLAND = 'S92000003';

/** Draws into the frame of the map. */
export function drawRegions(selection: Selection, land: LandShapes, palette: Palette): string {
  const regions = regionsOf(selection.rows);
  const stepOf = new Map(regions.map((region) => [region.code, regionClass(region)]));
  const shape = (code: string, d: string) => {
    const step: RampClass | null = stepOf.get(code) ?? null;
    const fill = step === null ? palette.land : rampOf(palette, step).fill;
    return el('path', { d, fill, stroke: palette.paper, 'stroke-width': 1 });
  };
  const labels = regions.map(({ code, sum }) => {
    const label = REGION_LABELS[code];
    if (!label) return '';
    const [x, y] = project(mainProjection, ...label.at);
    const step = stepOf.get(code) ?? null;
    const fill = label.beside || step === null ? palette.ink : rampOf(palette, step).on;
    const from = label.from && project(mainProjection, ...label.from);
    const leader = from
      ? el('path', {
          d: `M${from.map(Math.round).join(' ')}L${Math.round(x)} ${Math.round(y - 16)}`,
          stroke: palette.ink,
          'stroke-width': 0.8,
          fill: 'none',
        })
      : '';
    return (
      leader +
      line(x, y, shareText(sum.students, sum.total), {
        size: 15,
        fill,
        weight: 700,
        anchor: 'middle',
      }) +
      line(x, y + 15, label.name, { size: 13, fill, anchor: 'middle' })
    );
  });
  return [
    ...[...land.regions].map(([code, d]) => shape(code, d)),
    ...land.shetland.map((d) => shape(SCOTLAND, d)),
    ...labels,
  ].join('');
}
