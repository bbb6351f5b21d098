/** Moving from mark to mark without a pointer, and picking the mark nearest to a pointer. */

/** Something that can be pointed at: a provider's circle, an area's hexagon. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

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
export function nearestInDirection<S extends Spot>(
  marks: readonly S[],
  from: S,
  direction: Direction,
): S | null {
  const [east, south] = VECTORS[direction];
  let best: S | null = null;
  let least = Infinity;
  for (const mark of marks) {
    const dx = mark.x - from.x;
    const dy = mark.y - from.y;
    const ahead = dx * east + dy * south;
    const aside = Math.abs(dx * south - dy * east);
    if (mark.id === from.id || ahead <= 0 || aside > ahead * 1.7320508) continue;
    const distance = ahead + aside * SIDEWAYS;
    if (distance < least) [best, least] = [mark, distance];
  }
  return best;
}

/** The largest mark, or the smallest, among those drawn. */
export function extreme<S extends Spot>(
  marks: readonly S[],
  which: 'largest' | 'smallest',
): S | null {
  const sign = which === 'largest' ? 1 : -1;
  return marks.reduce<S | null>(
    (best, mark) => (!best || (mark.radius - best.radius) * sign > 0 ? mark : best),
    null,
  );
}

/** The next mark, in the order of names and after the current one, whose name begins with that letter; from the last, back to the first. */
export function nextByLetter<S extends Spot>(
  marks: readonly S[],
  nameOf: (mark: S) => string,
  letter: string,
  current: S | null,
): S | null {
  const wanted = letter.toLocaleLowerCase('en-GB');
  const matching = marks
    .filter((mark) => nameOf(mark).toLocaleLowerCase('en-GB').startsWith(wanted))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en-GB'));
  const at = matching.findIndex(({ id }) => id === current?.id);
  return matching[(at + 1) % matching.length] ?? null;
}

/** The mark nearest to a point, by the distance to its edge, if any is within reach; a mark that holds the point beats all, the smallest first. */
export function markAt<S extends Spot>(
  marks: readonly S[],
  x: number,
  y: number,
  reach: number,
): S | null {
  let best: S | null = null;
  let least = Infinity;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    // Inside a mark the edge is behind: rank by radius, so that a small mark on a large one wins.
    const score = distance <= mark.radius ? mark.radius / 1000 : distance - mark.radius;
    if (score < least && score <= reach) [best, least] = [mark, score];
  }
  return best;
}
