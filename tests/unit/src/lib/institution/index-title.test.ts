import { expect, it } from 'vitest';
import { indexTitle } from '../../../../../src/lib/institution/index-title.ts';
import type { IndexState } from '../../../../../src/lib/institution/index-state.ts';

it.each<[Partial<IndexState>, number, number | null, string]>([
  [{}, 356, 27, '356 providers, 27 with evidence of backing'],
  [{}, 356, null, '356 providers'],
  [{ q: 'sheff' }, 2, 27, '2 of 356 providers match “sheff”'],
  [{ q: 'abertay' }, 1, 27, '1 of 356 providers matches “abertay”'],
  [{ q: 'zzz' }, 0, 27, 'None of 356 providers match “zzz”'],
  [{ show: 'ended' }, 51, 27, '51 providers no longer in the return'],
  [{ show: 'backer' }, 27, 27, '27 providers with evidence of backing'],
  [
    { show: 'backer', q: 'sheff' },
    1,
    27,
    '1 of the providers with evidence of backing matches “sheff”',
  ],
])('%j: %i shown', (asked, shown, backing, title) => {
  expect(indexTitle({ q: '', show: 'everyone', ...asked }, shown, 356, backing)).toBe(title);
});
