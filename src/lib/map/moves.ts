/** Moving from mark to mark without a pointer, and picking the mark nearest to a pointer. */
import type { Mark } from './placement.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** How much a step to the side counts against a step ahead. */
const SIDEWAYS = 2.2;

/** The nearest mark in that direction, or null at the edge. Marks to the side count as further, and only those within 60° either way count at all. */
export function nearestInDirection(
  marks: readonly Mark[],
  from: Mark,
  direction: Direction,
): Mark | null {
  const [east, south] = VECTORS[direction];
  let best: Mark | null = null;
  let least = Infinity;
  for (const mark of marks) {
    const dx = mark.x - from.x;
    const dy = mark.y - from.y;
    const ahead = dx * east + dy * south;
    const aside = Math.abs(dx * south - dy * east);
    if (mark.ukprn === from.ukprn || ahead <= 0 || aside > ahead * 1.7320508) continue;
    const distance = ahead + aside * SIDEWAYS;
    if (distance < least) [best, least] = [mark, distance];
  }
  return best;
}

/** The mark with most, or fewest, students among those drawn. */
export function extreme(marks: readonly Mark[], which: 'largest' | 'smallest'): Mark | null {
  const sign = which === 'largest' ? 1 : -1;
  return marks.reduce<Mark | null>(
    (best, mark) => (!best || (mark.radius - best.radius) * sign > 0 ? mark : best),
    null,
  );
}

/** The next mark, in the order of names and after the current one, whose name begins with that letter; from the last, back to the first. */
export function nextByLetter(
  marks: readonly Mark[],
  nameOf: (ukprn: string) => string,
  letter: string,
  current: string | null,
): Mark | null {
  const wanted = letter.toLocaleLowerCase('en-GB');
  const matching = marks
    .filter(({ ukprn }) => nameOf(ukprn).toLocaleLowerCase('en-GB').startsWith(wanted))
    .sort((a, b) => nameOf(a.ukprn).localeCompare(nameOf(b.ukprn), 'en-GB'));
  const at = matching.findIndex(({ ukprn }) => ukprn === current);
  return matching[(at + 1) % matching.length] ?? null;
}

/** The mark nearest to a point, by the distance to its edge, if any is within reach; a mark that holds the point beats all, the smallest first. */
export function markAt(marks: readonly Mark[], x: number, y: number, reach: number): Mark | null {
  let best: Mark | null = null;
  let least = Infinity;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    // Inside a mark the edge is behind: rank by radius, so that a small mark on a large one wins.
    const score = distance <= mark.radius ? mark.radius / 1000 : distance - mark.radius;
    if (score < least && score <= reach) [best, least] = [mark, score];
  }
  return best;
}
