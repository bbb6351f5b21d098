import { expect, it } from 'vitest';
import { isOlder, isSameRelease } from '../../../../data/publishing/released.ts';

it.each([
  ['2020', '2025', true],
  ['2025', '2020', false],
  ['2025', '2025', false],
  ['2025', '2025-08', false],
  ['2025-08', '2025', false],
  ['2024-12-31', '2025', true],
  ['2025-08-06', '2025-08-07', true],
  ['2025-07', '2025-08-07', true],
])('%s is older than %s: %s', (released, than, older) => {
  expect(isOlder(released, than)).toBe(older);
});

it.each([
  ['2025', '2025', true],
  ['2025', '2025-08-07', true],
  ['2025-08', '2025', true],
  ['2025-08', '2025-09', false],
  ['2024', '2025-01', false],
])('%s and %s are of one release: %s', (released, other, same) => {
  expect(isSameRelease(released, other)).toBe(same);
  expect(isSameRelease(other, released)).toBe(same);
});
