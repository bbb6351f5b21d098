import { describe, expect, it } from 'vitest';
import {
  extreme,
  markAt,
  nearestInDirection,
  nextByLetter,
  type Spot,
} from '../../../../../src/lib/map/moves.ts';

const mark = (id: string, x: number, y: number, radius = 5): Spot => ({ id, x, y, radius });
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
    expect(nearestInDirection(marks, centre, direction)?.id).toBe(expected);
  });

  it('end at the edge', () => {
    expect(nearestInDirection(marks, marks[2]!, 'up')).toBeNull();
  });
});

describe('Home, End and letters', () => {
  it('lead to the largest and the smallest', () => {
    expect(extreme(marks, 'largest')?.id).toBe('west');
    expect(extreme(marks, 'smallest')?.id).toBe('south');
    expect(extreme([], 'largest')).toBeNull();
  });

  it('go round the names that begin with the letter', () => {
    const names: Record<string, string> = { north: 'Bath', east: 'Bangor', south: 'Brighton' };
    const nameOf = ({ id }: Spot) => names[id] ?? 'X';
    const round = [null, 'east', 'north', 'south'].map(
      (id) => nextByLetter(marks, nameOf, 'B', marks.find((each) => each.id === id) ?? null)?.id,
    );
    expect(round).toEqual(['east', 'north', 'south', 'east']);
    expect(nextByLetter(marks, nameOf, 'z', null)).toBeNull();
  });
});

describe('picking', () => {
  it('takes the nearest edge within reach', () => {
    expect(markAt(marks, 118, 104, 20)?.id).toBe('east');
    expect(markAt(marks, 300, 300, 20)).toBeNull();
  });

  it('takes the smallest of marks that lie on each other', () => {
    const small = mark('small', 102, 101, 2);
    expect(markAt([mark('large', 100, 100, 25), small], 102.5, 101, 5)?.id).toBe('small');
  });
});
