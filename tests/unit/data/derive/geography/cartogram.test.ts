import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../../../data/derive/geography/assign.ts';
import { cartogram } from '../../../../../data/derive/geography/cartogram.ts';
import { around, nameOf, stepsBetween } from '../../../../../data/derive/geography/hex-grid.ts';
import { tiesOf } from '../../../../../data/derive/geography/ties.ts';

describe('assignment', () => {
  const permutations = (items: readonly number[]): number[][] =>
    items.length === 0
      ? [[]]
      : items.flatMap((item) =>
          permutations(items.filter((each) => each !== item)).map((rest) => [item, ...rest]),
        );
  const sumOf = (costs: number[][], columns: readonly number[]) =>
    costs.reduce((sum, row, index) => sum + row[columns[index]!]!, 0);

  it('costs no more than any other', () => {
    const rows = fc.array(
      fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 5, maxLength: 5 }),
      {
        minLength: 4,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(rows, (costs) => {
        const columns = assign(costs);
        expect(new Set(columns).size).toBe(4);
        const least = Math.min(
          ...permutations([0, 1, 2, 3, 4]).map((each) => sumOf(costs, each.slice(0, 4))),
        );
        expect(sumOf(costs, columns)).toBe(least);
      }),
    );
  });
});

describe('the grid', () => {
  it('knows six cells one step away from any', () => {
    for (const cell of [
      { q: 3, r: 4 },
      { q: 3, r: 5 },
      { q: -2, r: -3 },
    ]) {
      const beside = around(cell);
      expect(new Set(beside.map(nameOf)).size).toBe(6);
      for (const each of beside) {
        expect(stepsBetween(cell, each)).toBe(1);
        expect(around(each).map(nameOf)).toContain(nameOf(cell));
      }
    }
  });
});

/** Two blocks of 3 × 3 squares with sea between them. */
const middles = Array.from({ length: 18 }, (_, index) => ({
  x: (index % 3) + (index < 9 ? 0 : 6),
  y: Math.floor((index % 9) / 3),
}));
const neighbours = middles.map((one, index) =>
  middles.flatMap((other, at) =>
    Math.abs(one.x - other.x) + Math.abs(one.y - other.y) === 1 && at !== index ? [at] : [],
  ),
);

describe('ties', () => {
  it('are borders, and one across the sea to each island', () => {
    const { ties, islands } = tiesOf(middles, neighbours);
    expect(ties.filter(({ distance }) => distance === 1)).toHaveLength(24);
    expect(ties.filter(({ distance }) => distance === 2)).toHaveLength(1);
    expect(new Set(islands).size).toBe(2);
    expect(new Set(islands.slice(0, 9)).size).toBe(1);
  });
});

describe('the cartogram', () => {
  const { ties, islands } = tiesOf(middles, neighbours);
  const places = middles.map((middle, index) => ({ ...middle, island: islands[index]! }));
  const cells = cartogram(places, ties, 1);

  it('gives each a cell of its own, the same every time', () => {
    expect(new Set(cells.map(nameOf)).size).toBe(18);
    expect(cartogram(places, ties, 1)).toEqual(cells);
  });

  it('keeps most borders', () => {
    const borders = ties.filter(({ distance }) => distance === 1);
    const kept = borders.filter(({ one, other }) => stepsBetween(cells[one]!, cells[other]!) === 1);
    expect(kept.length / borders.length).toBeGreaterThan(0.8);
  });

  it('lets no two islands touch', () => {
    for (let one = 0; one < 9; one++) {
      for (let other = 9; other < 18; other++) {
        expect(stepsBetween(cells[one]!, cells[other]!)).toBeGreaterThan(1);
      }
    }
  });
});
