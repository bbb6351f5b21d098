import { describe, expect, it } from 'vitest';
import { seenInWords } from '../../../../../src/lib/institution/check-words.ts';

const CHECKED = { checked_at: '2026-11-24T10:00:00.000Z', gone_since: null, unnamed_since: null };

describe('what was last seen of a page', () => {
  it('is told in words', () => {
    expect(seenInWords({ ...CHECKED, check_outcome: 'named' })).toBe(
      'Last checked on 24 November 2026: still names the campaign',
    );
    expect(
      seenInWords({ ...CHECKED, check_outcome: 'gone', gone_since: '2026-11-03T05:41:00.000Z' }),
    ).toBe('No longer online since 3 November 2026');
    expect(
      seenInWords({
        ...CHECKED,
        check_outcome: 'not-named',
        unnamed_since: '2026-11-10T05:41:00Z',
      }),
    ).toBe('Last checked on 24 November 2026: has not named the campaign since 10 November 2026');
    expect(seenInWords({ ...CHECKED, check_outcome: 'robots' })).toBe(
      'Last checked on 24 November 2026: could not be read',
    );
  });

  it('is nothing yet, or nothing at all in an answer of a named edition', () => {
    expect(seenInWords({ ...CHECKED, checked_at: null })).toBe('Not checked yet');
    expect(seenInWords({})).toBeNull();
  });
});
