import { expect, it } from 'vitest';
import { readCount } from '../../../../../workers/collect/read/numbers.ts';

it.each([
  ['0', 0],
  ['1,555', 1555],
  ['1555', 1555],
  [' 2,904,425 ', 2904425],
])('reads %j as %i', (text, count) => {
  expect(readCount(text)).toBe(count);
});

it.each([
  '',
  ' ',
  '-5',
  '1.5',
  '15,55',
  '1,5555',
  ',155',
  '1 555',
  '(5)',
  '1e3',
  'x',
  '٣',
  '99999999999999999995',
])('does not read %j', (text) => {
  expect(readCount(text)).toBeNull();
});
