import { expect, it } from 'vitest';
import { dateInWords, releasedInWords } from '../../../../../src/lib/page/edition.ts';

it.each([
  ['2025', '2025'],
  ['2025-08', 'August 2025'],
  ['2025-08-07', '7 August 2025'],
  ['spring', 'spring'],
])('%s is %s', (date, words) => expect(dateInWords(date)).toBe(words));

it('moments are given by month', () => {
  expect(releasedInWords('2026-11-24T10:00:00Z')).toBe('November 2026');
});
