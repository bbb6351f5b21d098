import { expect, it } from 'vitest';
import { isOlder } from '../../../../data/publishing/released.ts';

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
