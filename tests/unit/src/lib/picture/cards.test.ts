import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../../../src/lib/picture/cards.ts';

/** Nothing is asked of the API for a card that does not exist. */
const unasked = () => Promise.reject(new Error('asked'));

describe('an address of no card', () => {
  it.each([
    ['nothing', undefined],
    ['toString', undefined],
    ['__proto__', undefined],
    ['constructor', 'x'],
    ['valueOf', 'x'],
    ['map', 'x'],
    ['dataset', 'nothing'],
  ])('%s %s is not found', async (kind, id) => {
    await expect(cardOf(unasked, new URLSearchParams(), kind, id)).rejects.toMatchObject({
      status: 404,
    });
  });
});
