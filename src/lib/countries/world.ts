/** The countries as circles on the world view: as large as their students are many, and nudged apart. */
import { positionOf, WORLD_HEIGHT, WORLD_WIDTH } from '../../../data/countries/world.ts';
import { round } from '../chart/line-path.ts';
import { things } from '../map/counted.ts';
import { separate } from '../map/separate.ts';
import type { CountryRow, RegionGroup } from './rows.ts';
import { labelsOf, type Label } from './world-labels.ts';

export interface Bubble extends CountryRow {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Null where its name is not written. */
  readonly label: Label | null;
}

/** Radius for one student, in units of the view; the largest country fills about a tenth of its width. */
const PER_STUDENT = 0.115;
/** What has next to no students can still be seen. */
const SMALLEST = 2;
/** Countries with fewer students are in the list only: their published count is 0. */
const LEAST_DRAWN = 5;
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
  const circles = placed.map((each, index) => {
    const [x, y] = centres[index]!;
    return { ...each, x: round(x), y: round(y), r: round(each.r) };
  });
  const labels = labelsOf(circles);
  return circles.map((circle, index) => ({ ...circle, label: labels[index] ?? null }));
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
