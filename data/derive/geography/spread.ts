/**
 * Spreads areas over the plane so that each has as much room as any other and neighbours stay
 * together, as in Dorling's cartograms: circles of one size push each other apart, borders pull.
 * Deterministic: the same areas in the same order always come to stand in the same places.
 */

/** An area to spread: its middle, in any unit. */
export interface Middle {
  readonly x: number;
  readonly y: number;
}

/** Two areas that share a border or are parted by the sea, by their positions in the list, and how far apart they are to stand. */
export interface Tie {
  readonly one: number;
  readonly other: number;
  readonly distance: number;
}

const PASSES = 1400;
/** Part of the passes in which the areas are still drawn to where they lie on the earth. */
const HOMING = 0.7;
const HOME = 0.02;
const PULL = 0.09;

/**
 * Where the areas come to stand, with a distance of 1 between the middles of two that touch.
 *
 * @param scale units of the result for one of the middles
 */
export function spread(middles: readonly Middle[], ties: readonly Tie[], scale: number): Middle[] {
  const homes = middles.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const at = homes.map((home, index) => ({
    // Areas whose middles fall together part in directions of their own.
    x: home.x + Math.cos(index * 2.399963) * 1e-3,
    y: home.y + Math.sin(index * 2.399963) * 1e-3,
  }));
  for (let pass = 0; pass < PASSES; pass++) {
    const left = 1 - pass / PASSES;
    const home = Math.max(0, left - (1 - HOMING)) * HOME;
    for (const [index, point] of at.entries()) {
      point.x += (homes[index]!.x - point.x) * home;
      point.y += (homes[index]!.y - point.y) * home;
    }
    for (const { one, other, distance } of ties) {
      move(at[one]!, at[other]!, PULL * left, distance, (d) => d > distance);
    }
    for (let one = 0; one < at.length; one++) {
      for (let other = one + 1; other < at.length; other++) {
        move(at[one]!, at[other]!, 0.5, 1, (d) => d < 1);
      }
    }
  }
  return at;
}

/** Moves two points towards a distance, each by that part of what is missing, where the distance they have is to change. */
function move(
  one: { x: number; y: number },
  other: { x: number; y: number },
  part: number,
  wanted: number,
  isWrong: (distance: number) => boolean,
): void {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const distance = Math.sqrt(dx * dx + dy * dy) || 1e-6;
  if (!isWrong(distance)) return;
  const step = ((distance - wanted) * part) / distance;
  one.x += dx * step;
  one.y += dy * step;
  other.x -= dx * step;
  other.y -= dy * step;
}
