import { describe, expect, it } from 'vitest';
import { sayNewProviders } from '../../../../workers/collect/new-providers.ts';

const some = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ukprn: String(10000001 + index),
    name: 'Astley',
  }));

describe('sayNewProviders', () => {
  it('names them all where they are few, and says nothing of none', () => {
    expect(sayNewProviders([])).toEqual([]);
    expect(sayNewProviders(some(1))).toEqual([
      'New provider 10000001, Astley: added with its name alone; it has no place on the map yet.',
    ]);
    expect(sayNewProviders(some(2))).toEqual([
      '2 new providers, added with their names alone; they have no place on the map yet: 10000001 Astley; 10000002 Astley.',
    ]);
    expect(sayNewProviders(some(5))[0]).not.toContain('more');
  });

  it('is one sentence of bounded length for any number, which counts those it does not name', () => {
    const [sentence = '', ...others] = sayNewProviders(some(300));
    expect(others).toEqual([]);
    expect(sentence).toMatch(/^300 new providers, .*; 10000005 Astley; and 295 more\.$/);
    expect(sentence).not.toContain('10000006');
  });
});
