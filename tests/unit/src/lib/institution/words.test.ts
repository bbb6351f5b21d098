import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../../../src/lib/institution/citation.ts';
import {
  extentOf,
  newestFirst,
  pagesInWords,
  weightOf,
  whenOf,
} from '../../../../../src/lib/institution/evidence-words.ts';
import { byLetter, filedUnder } from '../../../../../src/lib/institution/index-groups.ts';
import {
  aliasSentences,
  placeParts,
  closureInWords,
  successionInWords,
} from '../../../../../src/lib/institution/names.ts';
import type { Evidence } from '../../../../../workers/api/shapes/institution.ts';

const evidence: Evidence = {
  organisation: 'university-of-sheffield',
  written_as: 'Sheffield',
  url: 'https://sheffield.ac.uk/news',
  publisher: 'sheffield.ac.uk',
  relation: 'founder',
  strength: 'first-party',
  stated_date: '2017-07-04',
  inferred_year: null,
  paraphrase: 'Says so',
  first_seen: '2026-11-24',
};

describe('evidence in words', () => {
  it('is dated as exactly as is known', () => {
    expect(whenOf(evidence)).toBe('4 July 2017');
    expect(whenOf({ ...evidence, stated_date: '2014-04' })).toBe('April 2014');
    expect(whenOf({ ...evidence, stated_date: null, inferred_year: 2019 })).toBe('2019');
    expect(whenOf({ ...evidence, stated_date: null })).toBe('No date');
  });

  it('says what it is and how much it weighs', () => {
    expect(weightOf(evidence)).toBe('Founder, first-party page');
  });

  it('says how many pages there are, and what a hollow or missing dot means where there is one', () => {
    const reported = { ...evidence, strength: 'reported' } as const;
    const inferred = { ...reported, stated_date: null, inferred_year: 2019 };
    expect(pagesInWords([evidence])).toBe(
      'One page, first-party. Summaries are ours; nothing is quoted.',
    );
    expect(pagesInWords([reported])).toMatch(/^One page, not first-party\. Summaries/);
    expect(pagesInWords([reported, inferred])).toMatch(/^2 pages, none of them .* Hollow dot/);
    expect(pagesInWords([evidence, { ...evidence, stated_date: null }])).toMatch(
      /^2 pages, all of them first-party\. No dot/,
    );
  });

  it('comes newest first, pages without a date last', () => {
    const at = (stated_date: string | null, inferred_year: number | null) => ({
      url: 'https://x.org',
      stated_date,
      inferred_year,
    });
    const pages = [at(null, null), at('2017-07-04', null), at(null, 2019)].sort(newestFirst);
    expect(pages.map(whenOf)).toEqual(['2019', '4 July 2017', 'No date']);
  });

  it('says its extent', () => {
    expect(extentOf(29, '2014', '2023-09-26')).toBe(
      '29 pages of evidence, 2014 to 26 September 2023',
    );
    expect(extentOf(1, '2016', '2016')).toBe('1 page of evidence, 2016');
    expect(extentOf(2, null, null)).toBe('2 pages of evidence');
  });
});

it('other names are told by kind, with dates where known, mere spellings not', () => {
  expect(
    aliasSentences([
      { name: 'Abertay Dundee', kind: 'former', used_from: null, used_to: '2018/19' },
      { name: 'ARU', kind: 'spelling', used_from: null, used_to: null },
      { name: "King's", kind: 'hesa', used_from: '2020', used_to: '2020' },
      { name: 'Uni', kind: 'trading', used_from: '2019', used_to: null },
    ]),
  ).toEqual([
    'Formerly Abertay Dundee (to 2018/19).',
    'Called King’s in HESA’s release of 2020.',
    'Also known as Uni (from 2019).',
  ]);
});

it('what became of a provider is told by kind, dated where that is known', () => {
  const next = { ukprn: '1', slug: 'x', name: 'X' };
  expect(successionInWords({ ...next, kind: 'merged-into', date: '2024-08-01' })).toEqual({
    lead: 'It became part of',
    when: ' on 1 August 2024',
  });
  expect(successionInWords({ ...next, kind: 'continued-as', date: '2020' })).toEqual({
    lead: 'Under another UKPRN it went on as',
    when: ' in 2020',
  });
  expect(successionInWords({ ...next, kind: null, date: null }).when).toBe('');
});

it('when a provider closed is said as exactly as it is known', () => {
  const source = { publisher: 'X', url: 'https://example.org/', published: '2018-09-03' };
  expect(closureInWords({ date: '2018', ...source })).toBe('It closed in 2018');
  expect(closureInWords({ date: '2022-04-04', ...source })).toBe('It closed on 4 April 2022');
});

it('a place is named from the smallest on, its areas with their codes, and a town that is an area once', () => {
  type Place = Parameters<typeof placeParts>[0];
  const at = (town: string | null, local: string | null, region: string | null) =>
    placeParts({
      town,
      local_authority: local && { code: `code of ${local}`, name: local },
      region: region && { code: `code of ${region}`, name: region },
    } as Place).map(({ name, code }) => (code ? `[${name}]` : name));
  expect(at('Leeds', 'Leeds', 'Yorkshire and The Humber')).toEqual([
    '[Leeds]',
    '[Yorkshire and The Humber]',
  ]);
  expect(at('Colwyn Bay', 'Conwy', 'Wales')).toEqual(['Colwyn Bay', '[Conwy]', '[Wales]']);
  expect(at('London', 'Camden', 'London')).toEqual(['[Camden]', '[London]']);
  expect(at('Leeds', null, null)).toEqual(['Leeds']);
  expect(at(null, null, null)).toEqual([]);
});

it('a citation names title, edition and an address that stays', () => {
  const edition = { number: 3, title: 'x', released: '2025', published_at: '2026-11-24T10:00:00Z' };
  expect(citationOf('University of Sheffield', edition, 'https://example.org/a?edition=3')).toBe(
    'We Are International Atlas, “University of Sheffield”, edition 3, November 2026. Contains HESA data, DT051 Table 1, CC BY 4.0. https://example.org/a?edition=3',
  );
});

it('the index files names as people look for them', () => {
  const names = [
    'The University of Sheffield',
    'Swansea University',
    'University of the Arts, London',
    'Écoles',
  ];
  const groups = byLetter(names.map((name) => ({ name })));
  expect(groups.map(({ title, members }) => [title, members.length])).toEqual([
    ['A', 1],
    ['E', 1],
    ['S', 2],
  ]);
  expect(filedUnder('The University of Law')).toBe('Law');
});
