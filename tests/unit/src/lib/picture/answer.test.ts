import { describe, expect, it } from 'vitest';
import { isPinned, svgAnswer } from '../../../../../src/lib/picture/answer.ts';

const pinned = (query: string) => isPinned(new URL(`https://atlas.test/map.svg${query}`), 9);

describe('how long a picture may be kept', () => {
  it('is long only where the address names the edition that is shown', () => {
    expect([pinned('?edition=9'), pinned('?edition=10'), pinned('?edition=x'), pinned('')]).toEqual(
      [true, false, false, false],
    );
    const kept = (isKept: boolean) => svgAnswer('<svg/>', isKept).headers.get('cache-control');
    expect([kept(true), kept(false)]).toEqual(['public, max-age=86400', 'public, max-age=300']);
  });
});
