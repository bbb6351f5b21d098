import { describe, expect, it } from 'vitest';
import {
  extreme,
  markAt,
  nearestInDirection,
  nextByLetter,
} from '../../../../../src/lib/map/moves.ts';
import type { Mark } from '../../../../../src/lib/map/placement.ts';

const mark = (ukprn: string, x: number, y: number, radius = 5): Mark => ({
  ukprn,
  x,
  y,
  radius,
  inLondon: false,
  status: 'none-found',
});
const centre = mark('centre', 100, 100);
const marks = [
  centre,
  mark('north', 104, 60),
  mark('far-north', 100, 10),
  mark('east', 130, 110),
  mark('west', 20, 100, 9),
  mark('south', 90, 160, 2),
];

describe('arrow keys', () => {
  it.each([
    ['up', 'north'],
    ['right', 'east'],
    ['left', 'west'],
    ['down', 'south'],
  ] as const)('%s leads to the nearest mark there', (direction, expected) => {
    expect(nearestInDirection(marks, centre, direction)?.ukprn).toBe(expected);
  });

  it('end at the edge', () => {
    expect(nearestInDirection(marks, marks[2]!, 'up')).toBeNull();
  });
});

describe('Home, End and letters', () => {
  it('lead to the largest and the smallest', () => {
    expect(extreme(marks, 'largest')?.ukprn).toBe('west');
    expect(extreme(marks, 'smallest')?.ukprn).toBe('south');
    expect(extreme([], 'largest')).toBeNull();
  });

  it('go round the names that begin with the letter', () => {
    const names: Record<string, string> = { north: 'Bath', east: 'Bangor', south: 'Brighton' };
    const nameOf = (ukprn: string) => names[ukprn] ?? 'X';
    const round = [null, 'east', 'north', 'south'].map(
      (current) => nextByLetter(marks, nameOf, 'B', current)?.ukprn,
    );
    expect(round).toEqual(['east', 'north', 'south', 'east']);
    expect(nextByLetter(marks, nameOf, 'z', null)).toBeNull();
  });
});

describe('picking', () => {
  it('takes the nearest edge within reach', () => {
    expect(markAt(marks, 118, 104, 20)?.ukprn).toBe('east');
    expect(markAt(marks, 300, 300, 20)).toBeNull();
  });

  it('takes the smallest of marks that lie on each other', () => {
    const small = mark('small', 102, 101, 2);
    expect(markAt([mark('large', 100, 100, 25), small], 102.5, 101, 5)?.ukprn).toBe('small');
  });
});
