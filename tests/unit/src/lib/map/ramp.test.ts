import { expect, it } from 'vitest';
import { shareClass } from '../../../../../src/lib/map/ramp.ts';

it.each([
  [0, 1],
  [0.0999, 1],
  [0.1, 2],
  [0.2, 3],
  [0.2999, 3],
  [0.3, 4],
  [0.4, 5],
  [0.4999, 5],
  [0.5, 6],
  [1, 6],
  [null, null],
])('a share of %s is of class %s', (share, step) => expect(shareClass(share)).toBe(step));
