import { describe, expect, it } from 'vitest';
import type { RegionGroup } from '../../../../../src/lib/countries/rows.ts';
import { bubbleAt, bubblesOf, undrawnInWords } from '../../../../../src/lib/countries/world.ts';
import { WORLD_HEIGHT, WORLD_WIDTH } from '../../../../../data/countries/world.ts';

const row = (code: string, students: number | null) => ({
  ...{ code, name: code, students, year: '2023/24', byProvider: true },
});
const groups = (...rows: ReturnType<typeof row>[]): RegionGroup[] => [
  { region: 'asia', name: 'Asia', collected: true, rows },
];

describe('the circles of the world', () => {
  it('have areas as the counts, touch nobody and stay inside', () => {
    const codes = ['CN', 'IN', 'HK', 'MO', 'TW', 'FR', 'DE', 'BE', 'LU', 'NL', 'FJ', 'KI', 'US'];
    const found = bubblesOf(groups(...codes.map((code, at) => row(code, 150_000 / (at + 1)))));
    expect(found).toHaveLength(codes.length);
    const [china, india] = [found[0]!, found[1]!];
    expect((china.r / india.r) ** 2).toBeCloseTo(2, 1);
    for (const one of found) {
      expect(one.x - one.r).toBeGreaterThanOrEqual(0);
      expect(one.x + one.r).toBeLessThanOrEqual(WORLD_WIDTH);
      expect(one.y - one.r).toBeGreaterThanOrEqual(0);
      expect(one.y + one.r).toBeLessThanOrEqual(WORLD_HEIGHT);
      for (const other of found) {
        if (one === other) continue;
        const apart = Math.hypot(one.x - other.x, one.y - other.y);
        expect(apart, `${one.code} ${other.code}`).toBeGreaterThan(one.r + other.r - 0.5);
      }
    }
  });

  it('leave out what has no count or no place: the list has them', () => {
    expect(bubblesOf(groups(row('CN', null), row('QZ', 100), row('FR', 0)))).toEqual([]);
  });

  it('name or count what they leave out', () => {
    expect(undrawnInWords(groups(row('CN', 5)))).toBe('');
    expect(
      undrawnInWords(groups(row('CN', null), row('QZ', 100), row('FR', 0), row('TK', 0))),
    ).toBe(
      'Not drawn, but in the list: two countries with a count of 0, which stands for two people at most; one country of which no count is held; QZ, which has no place on this map.',
    );
  });

  it('are picked by the nearest within reach', () => {
    const two = [
      { x: 10, y: 10, r: 5 },
      { x: 40, y: 10, r: 5 },
    ];
    expect(bubbleAt(two, 12, 12, 8)).toBe(two[0]);
    expect(bubbleAt(two, 30, 10, 8)).toBe(two[1]);
    expect(bubbleAt(two, 25, 60, 8)).toBeNull();
  });
});
