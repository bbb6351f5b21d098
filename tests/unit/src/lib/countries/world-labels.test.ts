import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../../../../src/lib/countries/world-labels.ts';

describe('names on the world view', () => {
  it('stand inside a circle that holds them, and under one that does not', () => {
    expect(
      labelsOf([
        { name: 'China', x: 500, y: 200, r: 40 },
        { name: 'United States', x: 100, y: 200, r: 15 },
        { name: 'France', x: 300, y: 200, r: 11 },
      ]),
    ).toEqual([{ where: 'inside', x: 500, y: 204 }, { where: 'beside', x: 100, y: 228 }, null]);
  });

  it('go elsewhere where another name or circle is, and are left out where all places are taken', () => {
    const hongKong = { name: 'Hong Kong', x: 500, y: 200, r: 15 };
    const [first, second] = labelsOf([hongKong, { name: 'Bangladesh', x: 468, y: 200, r: 14 }]);
    expect(first).toMatchObject({ y: 228 });
    expect(second).toMatchObject({ y: 181 });
    const around = [
      { name: 'A', x: 500, y: 150, r: 30 },
      { name: 'B', x: 500, y: 250, r: 30 },
      { name: 'C', x: 560, y: 200, r: 30 },
      { name: 'D', x: 440, y: 200, r: 30 },
    ];
    expect(labelsOf([...around, hongKong]).at(-1)).toBeNull();
  });
});
