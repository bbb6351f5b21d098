/** Where a label may stand beside its mark, and the box that it then fills. */
import type { Box } from './frame.ts';
import { isBacker, type Mark } from './placement.ts';
import { reachOf } from './radius.ts';
import type { Segment } from './segments.ts';
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
  readonly leader: Segment | null;
}

/** A label at one of its positions. */
export interface Position extends Omit<Label, 'ukprn' | 'text' | 'kind'> {
  readonly box: Box;
}

/** From the edge of the mark to the text, in units of the frame; nearer is better. */
export const DISTANCES = [4, 18, 34, 54, 78];
/** A leader is drawn where the text is further than this from its mark. */
const LEADER_FROM = 12;
/** The directions that are tried, best first, as angles in turns from due east. */
export const DIRECTIONS = [0, 0.5, 0.125, 0.875, 0.375, 0.625, 0.25, 0.75, 0.06, 0.94, 0.44, 0.56];

/** The position at that distance and in that direction from the mark. */
export function positionAt(
  mark: Mark,
  text: string,
  fontSize: number,
  distance: number,
  direction: number,
): Position {
  const angle = direction * 2 * Math.PI;
  const reach = reachOf(mark.radius, isBacker(mark.status));
  const [east, south] = [Math.cos(angle), Math.sin(angle)];
  const x = mark.x + east * (reach + distance);
  const middle = mark.y + south * (reach + distance) + (Math.abs(east) < 0.1 ? south * 5 : 0);
  const anchor = east > 0.1 ? 'start' : east < -0.1 ? 'end' : 'middle';
  const y = middle + fontSize * 0.34;
  return {
    x: round(x),
    y: round(y),
    anchor,
    box: boxOf({ text, x, y, anchor }, fontSize),
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

/** What a label covers. */
export function boxOf(
  { text, x, y, anchor }: Pick<Label, 'text' | 'x' | 'y' | 'anchor'>,
  fontSize: number,
): Box {
  const width = textWidth(text, fontSize);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - fontSize * 0.89, width, height: fontSize * 1.1 };
}

/** How far a label of the mark may reach from its centre: across, and up or down. */
export function furthest(mark: Mark, text: string, fontSize: number): [number, number] {
  const most = reachOf(mark.radius, true) + Math.max(...DISTANCES);
  return [most + textWidth(text, fontSize), most + fontSize * 2];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
