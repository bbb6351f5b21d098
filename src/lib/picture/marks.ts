/** The circles of the map and their names, as map/Marks.svelte and map/Labels.svelte draw them. */
import type { Label } from '../map/label-positions.ts';
import type { LabelStyle } from '../map/label-styles.ts';
import { groupsOf, pathOf } from '../map/mark-groups.ts';
import { isBacker, type Mark } from '../map/placement.ts';
import { BACKER_GAP, BACKER_RING } from '../map/radius.ts';
import type { Look } from '../map/measures/measured.ts';
import { type ColourName, type Palette } from './palette.ts';
import { el, type Attributes } from './svg.ts';
import { line } from './text.ts';

/** Fills too light for their ground get an outline. */
const OUTLINED = ['r1', 'r2'];

/** Circles in drawing order; those that look alike and do not overlap share a path. */
export function drawMarks(
  marks: readonly Mark[],
  lookOf: (ukprn: string) => Look | null,
  palette: Palette,
): string {
  const kindOf = ({ status, ukprn }: Mark) =>
    `${isBacker(status) ? 'backer' : status} ${lookOf(ukprn) ?? ''}`;
  return groupsOf(marks, kindOf)
    .map(({ kind, marks: alike }) => {
      const [status = '', look = ''] = kind.split(' ');
      const disc = el('path', { d: pathOf(alike, 0), ...discOf(status, look as Look, palette) });
      if (status !== 'backer') return disc;
      const gap = el('path', { d: pathOf(alike, BACKER_GAP), fill: palette.paper });
      const ring = el('path', {
        d: pathOf(alike, BACKER_GAP + BACKER_RING / 2),
        fill: 'none',
        stroke: palette.accent,
        'stroke-width': BACKER_RING,
      });
      return gap + ring + disc;
    })
    .join('');
}

function discOf(status: string, look: Look | '', palette: Palette): Attributes {
  const { accent, paper, land, ink3, r1, r5 } = palette;
  if (look === 'fall') return { fill: paper, stroke: r5, 'stroke-width': 1.6 };
  if (look === 'level') return { fill: land, stroke: ink3, 'stroke-width': 0.8 };
  if (look === 'unknown') {
    return { fill: paper, stroke: ink3, 'stroke-width': 1.1, 'stroke-dasharray': '1 2' };
  }
  if (look !== '') {
    const fill = palette[look as ColourName];
    return status === 'took-part'
      ? { fill, stroke: accent, 'stroke-width': 1.6, 'stroke-dasharray': '3.2 2.3' }
      : { fill, stroke: OUTLINED.includes(look) ? ink3 : paper, 'stroke-width': 0.8 };
  }
  if (status === 'backer') return { fill: accent };
  if (status === 'took-part') {
    return {
      fill: paper,
      'fill-opacity': 0.4,
      stroke: accent,
      'stroke-width': 1.3,
      'stroke-dasharray': '3.2 2.3',
    };
  }
  return { fill: r1, 'fill-opacity': 0.62, stroke: r5, 'stroke-width': 1.1 };
}

/** Names with a halo of paper, and thin lines to those that stand apart from their circle. */
export function drawLabels(
  labels: readonly Label[],
  style: LabelStyle,
  lookOf: (ukprn: string) => Look | null,
  palette: Palette,
): string {
  return labels
    .map(({ ukprn, text, x, y, anchor, leader, kind }) => {
      const from = leader
        ? el('path', {
            d: `M${leader[0]} ${leader[1]}L${leader[2]} ${leader[3]}`,
            stroke: palette.ink3,
            'stroke-width': 0.8,
            fill: 'none',
          })
        : '';
      if (kind === 'inside') {
        const fill = onLook(lookOf(ukprn), palette);
        return line(x, y, text, { size: style.insideSize, fill, anchor, weight: 700 });
      }
      const isBackers = kind === 'backer';
      const halo = {
        stroke: palette.paper,
        'stroke-width': style.fontSize / 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      };
      const fill = isBackers ? palette.ink : palette.ink2;
      const weight = isBackers ? 700 : 400;
      return from + line(x, y, text, { size: style.fontSize, fill, anchor, weight }, halo);
    })
    .join('');
}

/** The colour of text on a disc. */
function onLook(look: Look | null, palette: Palette): string {
  if (look === 'r4') return palette['on-r4'];
  if (look === 'r5') return palette['on-r5'];
  return look === 'r6' ? palette['on-r6'] : palette.ink;
}
