import { expect, it } from 'vitest';
import { changeInWords, changesInWords } from '../../../../../src/lib/data/change-words.ts';

const change = { partition: '2016/17', revised: 54, added: 1045, removed: 0, joined: 95, left: 0 };

it('says what was revised, who joined and what came', () => {
  expect(changeInWords(change, false)).toBe(
    '54 provider cells revised in 2016/17; 95 providers joined; 1,045 rows added.',
  );
  expect(changeInWords({ ...change, revised: 0, joined: 63, added: 693 }, false)).toBe(
    'No provider cells revised in 2016/17; 63 providers joined; 693 rows added.',
  );
});

it('does not call it joining where nothing was held before', () => {
  expect(changeInWords({ ...change, revised: 0 }, true)).toBe(
    '2016/17 came, with 1,045 rows of 95 providers.',
  );
});

it('speaks of rows where rows are not of providers', () => {
  const all = { partition: 'all', revised: 1, added: 1, removed: 2, joined: null, left: null };
  expect(changeInWords(all, false)).toBe('1 cell revised; 1 row added; 2 rows removed.');
  expect(changesInWords([])).toBe('Nothing differs between these editions.');
});
