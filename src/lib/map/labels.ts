/**
 * Labels of the map: every backer and the largest others, each where it hides least. Greedy and
 * deterministic: labels are placed in order of weight, each in the first of a ring of positions
 * that is free, or in the least bad one.
 */
import { FRAME, LONDON_BOX, LONDON_HEAD, SHETLAND_BOX, type Box } from './frame.ts';
import { costOf, nearTo, obstacleOf, overlap, type Obstacle } from './label-cost.ts';
import { isBacker, type Mark } from './placement.ts';
import { reachOf } from './radius.ts';
import { textWidth } from './text-width.ts';

export interface Label {
  readonly ukprn: string;
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly kind: 'backer' | 'other' | 'inside';
  /** From the mark's edge to the text, where the text stands away from its mark. */
  readonly leader: readonly [number, number, number, number] | null;
}

export interface LabelStyle {
  /** In units of the frame. */
  readonly fontSize: number;
  readonly insideSize: number;
  /** How many providers that are no backers get a label. */
  readonly others: number;
  /** Whether backers too are only labelled where there is room. */
  readonly sparse: boolean;
}

/** For maps drawn at about their own size, and for those of a phone, at 0.6 of it. */
export const WIDE: LabelStyle = { fontSize: 12.5, insideSize: 10, others: 12, sparse: false };
export const NARROW: LabelStyle = { fontSize: 20.5, insideSize: 17, others: 2, sparse: true };

/** A leader is drawn where the text is further than this from its mark. */
const LEADER_FROM = 12;
const DISTANCES = [4, 18, 34, 54, 78];
/** The directions that are tried, best first, as angles in turns from due east. */
const DIRECTIONS = [0, 0.5, 0.125, 0.875, 0.375, 0.625, 0.25, 0.75, 0.06, 0.94, 0.44, 0.56];

interface Candidate extends Omit<Label, 'ukprn' | 'text' | 'kind'> {
  readonly box: Box;
}

const placed = new WeakMap<readonly Mark[], Map<LabelStyle, readonly Label[]>>();

/** As `placeLabels`, kept for as long as that list of marks is. */
export function labelsOf(
  marks: readonly Mark[],
  nameOf: (ukprn: string) => string,
  style: LabelStyle,
): readonly Label[] {
  let styles = placed.get(marks);
  if (!styles) placed.set(marks, (styles = new Map<LabelStyle, readonly Label[]>()));
  let labels = styles.get(style);
  if (!labels) styles.set(style, (labels = placeLabels(marks, nameOf, style)));
  return labels;
}

/** Labels of the marks that need one; `nameOf` gives the short name. */
export function placeLabels(
  marks: readonly Mark[],
  nameOf: (ukprn: string) => string,
  style: LabelStyle,
): Label[] {
  const labels: Label[] = [];
  const obstacles = marks.map(obstacleOf);
  const taken: Box[] = [
    SHETLAND_BOX,
    { x: LONDON_BOX.x, y: LONDON_BOX.y, width: LONDON_BOX.width, height: LONDON_HEAD },
  ];
  for (const mark of chosen(marks, style.others)) {
    const text = nameOf(mark.ukprn);
    const backer = isBacker(mark.status);
    if (mark.inLondon && !backer && textWidth(text, style.insideSize) < mark.radius * 1.9) {
      labels.push({
        ukprn: mark.ukprn,
        text,
        x: mark.x,
        y: mark.y + style.insideSize * 0.36,
        anchor: 'middle',
        kind: 'inside',
        leader: null,
      });
      continue;
    }
    const best = bestOf(
      mark,
      text,
      style,
      nearTo(mark, ...furthest(mark, text, style), obstacles),
      taken,
    );
    if (!best || (style.sparse && best.cost > 30)) continue;
    const { box, ...label } = best.candidate;
    taken.push(box);
    labels.push({ ukprn: mark.ukprn, text, kind: backer ? 'backer' : 'other', ...label });
  }
  return labels;
}

/** Backers first, then the largest others; both by size. */
function chosen(marks: readonly Mark[], others: number): Mark[] {
  const bySize = [...marks].sort((a, b) => b.radius - a.radius || (a.ukprn < b.ukprn ? -1 : 1));
  return [
    ...bySize.filter(({ status }) => isBacker(status)),
    ...bySize.filter(({ status }) => !isBacker(status)).slice(0, others),
  ];
}

function bestOf(
  mark: Mark,
  text: string,
  style: LabelStyle,
  obstacles: readonly Obstacle[],
  taken: readonly Box[],
): { candidate: Candidate; cost: number } | null {
  const field: Box = mark.inLondon
    ? {
        x: LONDON_BOX.x + 2,
        y: LONDON_BOX.y + LONDON_HEAD,
        width: LONDON_BOX.width - 4,
        height: LONDON_BOX.height - LONDON_HEAD - 2,
      }
    : { x: 0, y: 0, width: FRAME.width, height: FRAME.height };
  let best: { candidate: Candidate; cost: number } | null = null;
  for (const [ring, distance] of DISTANCES.entries()) {
    for (const [turn, direction] of DIRECTIONS.entries()) {
      const candidate = candidateAt(mark, text, style.fontSize, distance, direction);
      if (!contains(field, candidate.box)) continue;
      if (!mark.inLondon && overlap(candidate.box, LONDON_BOX) > 0) continue;
      const far = ring * 6 + turn * 0.4;
      const cost: number =
        costOf(candidate.box, obstacles, taken, (best?.cost ?? Infinity) - far) + far;
      if (!best || cost < best.cost) best = { candidate, cost };
    }
    if (best && best.cost < (ring + 1) * 6) return best;
  }
  return best;
}

function candidateAt(
  mark: Mark,
  text: string,
  fontSize: number,
  distance: number,
  direction: number,
): Candidate {
  const angle = direction * 2 * Math.PI;
  const reach = reachOf(mark.radius, isBacker(mark.status));
  const [east, south] = [Math.cos(angle), Math.sin(angle)];
  const x = mark.x + east * (reach + distance);
  const middle = mark.y + south * (reach + distance) + (Math.abs(east) < 0.1 ? south * 5 : 0);
  const anchor = east > 0.1 ? 'start' : east < -0.1 ? 'end' : 'middle';
  const width = textWidth(text, fontSize);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const box = { x: left, y: middle - fontSize * 0.55, width, height: fontSize * 1.1 };
  return {
    x: round(x),
    y: round(middle + fontSize * 0.34),
    anchor,
    box,
    leader:
      distance > LEADER_FROM
        ? [
            round(mark.x + east * reach),
            round(mark.y + south * reach),
            round(x - east * 3),
            round(middle - south * 3),
          ]
        : null,
  };
}

/** How far a label of the mark may reach from its centre: across and up or down. */
function furthest(mark: Mark, text: string, { fontSize }: LabelStyle): [number, number] {
  const most = reachOf(mark.radius, true) + Math.max(...DISTANCES);
  return [most + textWidth(text, fontSize), most + fontSize * 2];
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
