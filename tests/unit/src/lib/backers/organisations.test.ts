import { describe, expect, it } from 'vitest';
import { byStatus, whatItIs } from '../../../../../src/lib/backers/kinds.ts';
import { withEvidence } from '../../../../../src/lib/backers/organisations.ts';

const backer = (organisation: string, over: Record<string, string | null> = {}) => ({
  organisation,
  name: organisation,
  type: 'business',
  place: 'London',
  nation: 'uk-wide',
  ukprn: null,
  status: 'backer',
  evidence_pages: 1,
  first_evidence: null,
  latest_evidence: null,
  ...over,
});
const page = (organisation: string, url: string, stated_date: string | null) => ({
  organisation,
  written_as: organisation,
  url,
  relation: 'supporter',
  strength: 'reported',
  stated_date,
  inferred_year: null,
  paraphrase: 'Says so',
  first_seen: '2026-11-24',
});

describe('organisations with their evidence', () => {
  const all = withEvidence(
    [
      backer('zeta'),
      backer('alpha', { status: 'founder' }),
      backer('beta', { status: 'took-part' }),
    ],
    [
      page('zeta', 'https://a', '2014'),
      page('zeta', 'https://b', '2020'),
      page('beta', 'https://a', null),
    ],
  );

  it('come by name, each with its own pages, newest first', () => {
    expect(all.map(({ name, pages }) => [name, pages.map(({ url }) => url)])).toEqual([
      ['alpha', []],
      ['beta', ['https://a']],
      ['zeta', ['https://b', 'https://a']],
    ]);
  });

  it('are grouped by status, empty groups left out', () => {
    expect(byStatus(all).map(({ title, members }) => [title, members.length])).toEqual([
      ['Founders', 1],
      ['Backers', 1],
      ['Took part in an event, or weak evidence only', 1],
    ]);
    expect(byStatus([])).toEqual([]);
  });

  it('are told by kind and place', () => {
    expect(whatItIs(all[0]!)).toBe('Business, London, UK-wide');
    expect(whatItIs({ ...all[0]!, nation: 'wales', place: null })).toBe('Business, Wales');
  });
});
