import { expect, it } from 'vitest';
import { ordinal } from '../../../../data/numbers/index.ts';

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [112, '112th'],
  [122, '122nd'],
  [303, '303rd'],
  [1001, '1,001st'],
])('%i is said %s', (rank, words) => expect(ordinal(rank)).toBe(words));
