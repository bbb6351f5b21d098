import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortPath } from '../../../../../src/lib/map/short-path.ts';

/** Points of a path of relative moves and lines, ring by ring, in tenths. */
function read(path: string): [number, number][][] {
  let [x, y] = [0, 0];
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([text]) => Number(text));
      const points: [number, number][] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        x += Math.round(numbers[at]! * 10);
        y += Math.round(numbers[at + 1]! * 10);
        points.push([x, y]);
      }
      [x, y] = points[0]!;
      return points;
    });
}

const write = (rings: [number, number][][]) =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${x / 10},${y / 10}`).join('L')}Z`).join('');

describe('a short path', () => {
  it('writes steps, drops those of no length, and starts each ring from the start of the one before', () => {
    expect(shortPath('M10,20L10.5,18.8L10.5,18.8L12,18.8Z')).toBe('m10 20 .5-1.2 1.5 0z');
    expect(shortPath('M10,20L11,21L9,22ZM12,20L13,21L11,22Z')).toBe('m10 20 1 1-2 1zm2 0 1 1-2 1z');
  });

  it('leads to the same points, however long', () => {
    const coordinate = fc.integer({ min: -100, max: 8500 });
    const ring = fc.uniqueArray(fc.tuple(coordinate, coordinate), {
      minLength: 3,
      selector: ([x, y]) => `${x} ${y}`,
    });
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 5 }), (rings) => {
        expect(read(shortPath(write(rings)))).toEqual(rings);
      }),
    );
  });
});
