import { expect, it } from 'vitest';
import { pinned } from '../../../../../src/lib/page/pinned.ts';

it('keeps an edition in an address, and nothing where there is none to keep', () => {
  expect(pinned(3)).toBe('?edition=3');
  expect([pinned(null), pinned(undefined)]).toEqual(['', '']);
});
