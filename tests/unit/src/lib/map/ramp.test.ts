import { expect, it } from 'vitest';
import { shareClass } from '../../../../../src/lib/map/ramp.ts';

it.each([
  [0, 1],
  [0.1799, 1],
  [0.18, 2],
  [0.21, 3],
  [0.2399, 3],
  [0.24, 4],
  [0.27, 5],
  [0.3, 6],
  [1, 6],
  [null, null],
])('a share of %s is of class %s', (share, step) => expect(shareClass(share)).toBe(step));
