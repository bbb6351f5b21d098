import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../../../src/lib/picture/cards.ts';
import { PLAIN_CARDS } from '../../../../../src/lib/picture/plain-cards.ts';
import { textOf } from './read-xml.ts';

/** Nothing is asked of the API for a card that does not exist. */
const unasked = () => Promise.reject(new Error('asked'));

describe('a page that is about no single figure', () => {
  it.each(Object.entries(PLAIN_CARDS))('has a card of its own words: %s', async (kind, words) => {
    const text = textOf(await cardOf(unasked, new URLSearchParams(), kind));
    const flat = (sentence: string) => sentence.replaceAll(/\s/g, '');
    expect(flat(text)).toContain(flat(words.title));
    expect(flat(text)).toContain(flat(words.subtitle));
  });
});

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
