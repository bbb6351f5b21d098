import { expect, it } from 'vitest';
import { lackingWords } from '../../../../../src/lib/compare/picture-words.ts';
import { comparison, SHEFFIELD } from './answer.ts';

const NEW = {
  name: 'New College',
  years: { '2022/23': [null, null], '2023/24': [155, 300] },
} as const;

it('names who has no index and why, and nobody on other scales', () => {
  const both = { '10007157': SHEFFIELD, '10099999': NEW };
  expect(lackingWords(comparison(both))).toBeNull();
  expect(lackingWords(comparison(both, { as: 'index' }))).toBe(
    'Not drawn, for want of a figure of 100 or more in 2022/23, from which the index counts: New College. Another base year may do.',
  );
  expect(lackingWords(comparison({ '10007157': SHEFFIELD }, { as: 'index' }))).toBeNull();
});
