import { describe, expect, it } from 'vitest';
import { capital, things } from '../../../../../src/lib/map/counted.ts';
import { are, inWords, shareInWords, surelyInWords } from '../../../../../src/lib/map/fraction.ts';

describe('shares in words', () => {
  it.each([
    [0.2521, 'one in four'],
    [0.346, 'more than one in three'],
    [0.239, 'nearly one in four'],
    [0.0952, 'one in ten'],
    [0.02, 'fewer than one in twenty'],
    [0.52, 'more than half'],
    [0.97, 'nearly all'],
  ])('%d is %s', (share, words) => expect(inWords(share)).toBe(words));
});

it('says a fraction only where both ends of the share are told alike', () => {
  expect(surelyInWords({ value: 0.2521, low: 0.252, high: 0.2522 })).toBe('one in four');
  const open = { value: 0.6, low: 13 / 27, high: 17 / 23 };
  expect(surelyInWords(open)).toBeNull();
  expect(shareInWords(open, 15, 25)).toBe('15 of 25 (48 to 74%)');
  expect(shareInWords({ value: 0.255, low: 0.2549, high: 0.2551 }, 2550, 10_000)).toBe(
    '2,550 of 10,000 (25.5%)',
  );
});

it.each([
  ['one in four', 'is'],
  ['more than one in three', 'is'],
  ['three in ten', 'are'],
  ['more than three in ten', 'are'],
  ['half', 'are'],
  ['nearly all', 'are'],
  ['fewer than one in twenty', 'are'],
])('%s %s', (words, verb) => expect(are(words, true)).toBe(verb));

it('counts things', () => {
  expect(things(1, 'provider', 'providers')).toBe('one provider');
  expect(things(303, 'provider', 'providers')).toBe('303 providers');
  expect(capital('one in four')).toBe('One in four');
});
