/**
 * Labels of the map: every backer and the largest others, each where it hides least. Greedy and
 * deterministic: labels are placed in order of weight, each in the first of a ring of positions
 * that is free, or in the least bad one.
 */
import {
  CARD_BOX,
  FRAME,
  KEY_BOX,
  LONDON_BOX,
  LONDON_HEAD,
  LONDON_KEY,
  SHETLAND_BOX,
  SIZE_KEY_BOXES,
} from './frame.ts';
import type { Box } from './frame.ts';
import {
  costOf,
  leaderCostOf,
  nearTo,
  obstacleOf,
  overlap,
  confusionCostOf,
  type Taken,
} from './label-cost.ts';
import { boxOf, DIRECTIONS, DISTANCES, furthest, positionAt } from './label-positions.ts';
import type { Label, Position } from './label-positions.ts';
import type { LabelStyle } from './label-styles.ts';
import { isBacker, type Mark } from './placement.ts';
import { textWidth } from './text-width.ts';

/** So many times as many names that are no backers' fit on an enlarged map. */
const MORE = 3;
/** A label of a phone's map is left out where it would cost more than this, and a large provider's in London. */
const SPARSE = 30;
/** The same for a backer's: it may lie over circles, but over no other name. */
const SPARSE_BACKER = 350;

const LONDON_FIELD: Box = {
  x: LONDON_BOX.x + 2,
  y: LONDON_BOX.y + LONDON_HEAD,
  width: LONDON_BOX.width - 4,
  height: LONDON_BOX.height - LONDON_HEAD - 2,
};
const MAIN_FIELD: Box = { x: 0, y: 0, ...FRAME };

const placed = new WeakMap<readonly Mark[], Map<LabelStyle, readonly Label[]>>();

/** As `placeLabels`, kept for as long as that list of marks is; ordered by UKPRN, so that another year moves no element past another. */
export function labelsOf(
  marks: readonly Mark[],
  nameOf: (ukprn: string) => string,
  style: LabelStyle,
  isEnlarged = false,
): readonly Label[] {
  let styles = placed.get(marks);
  if (!styles) placed.set(marks, (styles = new Map<LabelStyle, readonly Label[]>()));
  let labels = styles.get(style);
  if (!labels)
    styles.set(style, (labels = placeLabels(marks, nameOf, style, isEnlarged).sort(byUkprn)));
  return labels;
}

function byUkprn(a: Label, b: Label): number {
  return a.ukprn < b.ukprn ? -1 : 1;
}

/** Labels of the marks that need one; `nameOf` gives the short name. Enlarged, there is room for more, and no furniture. */
export function placeLabels(
  marks: readonly Mark[],
  nameOf: (ukprn: string) => string,
  style: LabelStyle,
  isEnlarged = false,
): Label[] {
  const labels: Label[] = [];
  const obstacles = marks.map(obstacleOf);
  const taken = isEnlarged ? { boxes: [KEY_BOX], away: [], leaders: [] } : furniture();
  for (const mark of chosen(marks, style.others * (isEnlarged ? MORE : 1))) {
    const text = nameOf(mark.ukprn);
    const label =
      insideOf(mark, text, style) ??
      besideOf(mark, text, style, obstacles, taken, style.sparse || isEnlarged);
    if (!label) continue;
    labels.push(label);
    take(label, style, taken);
  }
  return labels;
}

/** The labels with one more, or another text for one of them: the mark that the reader has chosen, wherever the others leave room. */
export function withChosen(
  labels: readonly Label[],
  marks: readonly Mark[],
  mark: Mark,
  text: string,
  style: LabelStyle,
  isEnlarged = false,
): Label[] {
  const others = labels.filter(({ ukprn }) => ukprn !== mark.ukprn);
  const taken = isEnlarged ? { boxes: [KEY_BOX], away: [], leaders: [] } : furniture();
  taken.boxes.push(CARD_BOX);
  for (const label of others) take(label, style, taken);
  const label = besideOf(mark, text, style, marks.map(obstacleOf), taken, false);
  return label ? [...others, label] : [...labels];
}

/** What stands on the map besides marks. */
function furniture(): Taken {
  return {
    boxes: [
      SHETLAND_BOX,
      LONDON_KEY,
      ...SIZE_KEY_BOXES,
      { x: LONDON_BOX.x, y: LONDON_BOX.y, width: LONDON_BOX.width, height: LONDON_HEAD },
    ],
    away: [],
    leaders: [],
  };
}

function take(label: Label, { fontSize, insideSize }: LabelStyle, taken: Taken): void {
  const box = boxOf(label, label.kind === 'inside' ? insideSize : fontSize);
  taken.boxes.push(box);
  if (!label.leader) return;
  taken.leaders.push(label.leader);
  taken.away.push(box);
}

/** Backers first, then the largest others; both by size. */
function chosen(marks: readonly Mark[], others: number): Mark[] {
  const bySize = [...marks].sort((a, b) => b.radius - a.radius || (a.ukprn < b.ukprn ? -1 : 1));
  return [
    ...bySize.filter(({ status }) => isBacker(status)),
    ...bySize.filter(({ status }) => !isBacker(status)).slice(0, others),
  ];
}

/** The label inside its circle, for those of London that have room. */
function insideOf(mark: Mark, text: string, { insideSize }: LabelStyle): Label | null {
  const fits = textWidth(text, insideSize) < mark.radius * 1.9;
  if (!mark.inLondon || isBacker(mark.status) || !fits) return null;
  const { ukprn, x } = mark;
  const y = mark.y + insideSize * 0.36;
  return { ukprn, text, x, y, anchor: 'middle', kind: 'inside', leader: null };
}

function besideOf(
  mark: Mark,
  text: string,
  style: LabelStyle,
  all: ReturnType<typeof obstacleOf>[],
  taken: Taken,
  sparse: boolean,
): Label | null {
  const obstacles = nearTo(mark, ...furthest(mark, text, style.fontSize), all);
  const field = mark.inLondon ? LONDON_FIELD : MAIN_FIELD;
  let best: Position | null = null;
  let least = Infinity;
  for (const [ring, distance] of DISTANCES.entries()) {
    for (const [turn, direction] of DIRECTIONS.entries()) {
      const position = positionAt(mark, text, style.fontSize, distance, direction);
      const { box, leader } = position;
      if (!contains(field, box)) continue;
      if (!mark.inLondon && overlap(box, LONDON_BOX) > 0) continue;
      let cost = ring * 6 + turn * 0.4;
      cost += confusionCostOf(box, mark, leader !== null, obstacles, taken);
      cost += costOf(box, obstacles, taken, least - cost);
      if (leader && cost < least) cost += leaderCostOf(leader, mark, obstacles, taken);
      if (cost < least) [best, least] = [position, cost];
    }
    if (least < (ring + 1) * 6) break;
  }
  const backer = isBacker(mark.status);
  const most = backer ? SPARSE_BACKER : SPARSE;
  if (!best || ((sparse || (mark.inLondon && !backer)) && least > most)) return null;
  const { ukprn } = mark;
  const { x, y, anchor, leader } = best;
  return { ukprn, text, x, y, anchor, leader, kind: backer ? 'backer' : 'other' };
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
