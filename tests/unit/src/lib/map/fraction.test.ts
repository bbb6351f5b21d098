import { describe, expect, it } from 'vitest';
import { capital, inWords, things } from '../../../../../src/lib/map/fraction.ts';

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

it('counts things', () => {
  expect(things(1, 'provider', 'providers')).toBe('one provider');
  expect(things(303, 'provider', 'providers')).toBe('303 providers');
  expect(capital('one in four')).toBe('One in four');
});
