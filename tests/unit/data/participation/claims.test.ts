import { describe, expect, it } from 'vitest';
import { claimInWords, CLAIMS } from '../../../../data/participation/claims.ts';
import { FILMS, STORY } from '../../../../data/participation/story.ts';

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

describe('claims of size', () => {
  it('each have a page, and a date where the page gives one', () => {
    for (const { date, source } of CLAIMS) {
      if (date !== null) expect(date).toMatch(DATE);
      expect(() => new URL(source.url)).not.toThrow();
    }
  });

  it('come in the order of time, and reach more than 160 by July 2017', () => {
    const dates = CLAIMS.map(({ date }) => date).filter((date) => date !== null);
    expect(dates).toEqual([...dates].sort());
    const first = CLAIMS.find(({ number }) => number === 160);
    expect(first?.date).toBe('2017-07-04');
    expect(first && claimInWords(first)).toBe('more than 160');
  });
});

it('the story comes in the order of time, each part with a source', () => {
  expect(STORY.map(({ date }) => date)).toEqual(STORY.map(({ date }) => date).toSorted());
  for (const { date, sources } of STORY) {
    expect(date).toMatch(DATE);
    expect(sources.length).toBeGreaterThan(0);
    for (const { url } of sources) expect(() => new URL(url)).not.toThrow();
  }
  for (const { source } of FILMS) expect(() => new URL(source.url)).not.toThrow();
});
