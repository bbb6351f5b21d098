/** The countries as circles on the world view: as large as their students are many, and nudged apart. */
import { positionOf, WORLD_HEIGHT, WORLD_WIDTH } from '../../../data/countries/world.ts';
import { things } from '../map/counted.ts';
import { separate } from '../map/separate.ts';
import { textWidth } from '../map/text-width.ts';
import type { CountryRow, RegionGroup } from './rows.ts';

export interface Bubble extends CountryRow {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Where the middle of its name is written, if it has room: the largest circles hold it, the next have it beside them. */
  readonly label: {
    readonly where: 'inside' | 'beside';
    readonly x: number;
    readonly y: number;
  } | null;
}

/** Radius for one student, in units of the view; the largest country fills about a tenth of its width. */
const PER_STUDENT = 0.115;
/** What has next to no students can still be seen. */
const SMALLEST = 2;
/** Countries with fewer students are in the list only: their published count is 0. */
const LEAST_DRAWN = 5;
const LABEL_SIZE = 12;
/** Circles of so large a radius have their names beside them. */
const NAMED_FROM = 12;
/** From the edge of a circle to the line of a name below it, or above. */
const BELOW = 13;
const ABOVE = 5;
/** From the middle of a line of text to its baseline, and the height that it takes. */
const BASELINE = 4;
const LINE = 14;
/** Circles stay so far from the edges. */
const EDGE = 2;

/** Circles for what has a count and a place, the largest first. Their area is that of their students, and never rescaled. */
export function bubblesOf(groups: readonly RegionGroup[]): Bubble[] {
  const placed = groups
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const place = positionOf(row.code);
      if (!place || row.students === null || row.students < LEAST_DRAWN) return [];
      const [x, y] = place;
      return [{ ...row, x, y, r: Math.max(SMALLEST, PER_STUDENT * Math.sqrt(row.students)) }];
    })
    .sort((one, other) => other.r - one.r || (one.code < other.code ? -1 : 1));
  const within = {
    x: EDGE,
    y: EDGE,
    width: WORLD_WIDTH - 2 * EDGE,
    height: WORLD_HEIGHT - 2 * EDGE,
  };
  const centres = separate(placed, { overlap: 0, gap: 1, within });
  const written: Box[] = [];
  return placed.map((each, index) => {
    const [x, y] = centres[index]!;
    const circle = { ...each, x: round(x), y: round(y), r: round(each.r) };
    return { ...circle, label: labelOf(circle, written) };
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a name has room beside those that are written already, to which it is added; null where it has none. */
function labelOf(
  { name, x, y, r }: Pick<Bubble, 'name' | 'x' | 'y' | 'r'>,
  written: Box[],
): Bubble['label'] {
  const width = textWidth(name, LABEL_SIZE) + 6;
  const isInside = width <= 2 * r;
  if (!isInside && r < NAMED_FROM) return null;
  const beside = { where: 'beside' } as const;
  const places = isInside
    ? [{ where: 'inside', x, y: y + BASELINE } as const]
    : [
        { ...beside, x, y: y + r + BELOW },
        { ...beside, x, y: y - r - ABOVE },
        { ...beside, x: x + r + width / 2, y: y + BASELINE },
        { ...beside, x: x - r - width / 2, y: y + BASELINE },
      ];
  for (const place of places) {
    const box = {
      left: place.x - width / 2,
      right: place.x + width / 2,
      top: place.y + BASELINE - LINE,
      bottom: place.y + BASELINE,
    };
    const isWithin = box.left >= 0 && box.right <= WORLD_WIDTH;
    if (!isWithin || written.some((other) => meet(box, other))) continue;
    written.push(box);
    return { where: place.where, x: round(place.x), y: round(place.y) };
  }
  return null;
}

/** What the world view leaves out, in words; empty where it has every country of the list. */
export function undrawnInWords(groups: readonly RegionGroup[]): string {
  const rows = groups.flatMap((group) => group.rows);
  const many = (of: readonly CountryRow[]) => things(of.length, 'country', 'countries');
  const zero = rows.filter(({ students }) => students !== null && students < LEAST_DRAWN);
  const unheld = rows.filter(({ students }) => students === null);
  const unplaced = rows.filter(
    ({ code, students }) => students !== null && students >= LEAST_DRAWN && !positionOf(code),
  );
  const said = [
    zero.length > 0 && `${many(zero)} with a count of 0, which stands for two people at most`,
    unheld.length > 0 && `${many(unheld)} of which no count is held`,
    ...unplaced.map(({ name }) => `${name}, which has no place on this map`),
  ].filter((part) => part !== false);
  return said.length > 0 ? `Not drawn, but in the list: ${said.join('; ')}.` : '';
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The circle that a point is on, or nearest to within reach; null where there is none. */
export function bubbleAt<Each extends Pick<Bubble, 'x' | 'y' | 'r'>>(
  bubbles: readonly Each[],
  x: number,
  y: number,
  reach: number,
): Each | null {
  let best: Each | null = null;
  let least = reach;
  for (const each of bubbles) {
    const distance = Math.hypot(each.x - x, each.y - y) - each.r;
    if (distance <= least) [best, least] = [each, distance];
  }
  return best;
}
