/** Which authorities are to stand side by side on the hexagon map: those that share a border, and islands with the nearest land. */
import type { Middle, Tie } from './spread.ts';

/** How far islands stand from the nearest land: a cell of sea lies between. */
const ACROSS_THE_SEA = 2;

/**
 * A tie for each border, and as many across the sea as it takes to reach every island, the shortest first.
 *
 * @param neighbours for each area the positions of those that it borders on
 * @returns the ties, and for each area the name of the land that no sea parts it from
 */
export function tiesOf(
  middles: readonly Middle[],
  neighbours: readonly (readonly number[])[],
): { ties: Tie[]; islands: string[] } {
  const land = new Groups(middles.length);
  const ties: Tie[] = [];
  for (const [one, others] of neighbours.entries()) {
    for (const other of others) {
      if (other < one) continue;
      ties.push({ one, other, distance: 1 });
      land.join(one, other);
    }
  }
  const islands = middles.map((_, index) => String(land.of(index)));
  for (const [one, other] of byDistance(middles)) {
    if (land.of(one) === land.of(other)) continue;
    ties.push({ one, other, distance: ACROSS_THE_SEA });
    land.join(one, other);
  }
  return { ties, islands };
}

/** Every pair, the nearest first. */
function byDistance(middles: readonly Middle[]): [number, number][] {
  const pairs: { pair: [number, number]; distance: number }[] = [];
  for (let one = 0; one < middles.length; one++) {
    for (let other = one + 1; other < middles.length; other++) {
      const [a, b] = [middles[one]!, middles[other]!];
      pairs.push({ pair: [one, other], distance: Math.hypot(a.x - b.x, a.y - b.y) });
    }
  }
  return pairs.sort((a, b) => a.distance - b.distance).map(({ pair }) => pair);
}

/** Which of a number of things belong together. */
class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  of(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    return root;
  }

  join(one: number, other: number): void {
    this.#parent[this.of(one)] = this.of(other);
  }
}
