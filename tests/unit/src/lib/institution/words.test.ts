import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../../../src/lib/institution/citation.ts';
import { extentOf, weightOf, whenOf } from '../../../../../src/lib/institution/evidence-words.ts';
import { byLetter, filedUnder } from '../../../../../src/lib/institution/index-groups.ts';
import { aliasSentences } from '../../../../../src/lib/institution/names.ts';
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
      { name: 'Uni', kind: 'trading', used_from: '2019', used_to: null },
    ]),
  ).toEqual(['Formerly Abertay Dundee (to 2018/19).', 'Also known as Uni (from 2019).']);
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
  const groups = byLetter(names.map((name) => ({ name, slug: name })));
  expect(groups.map(({ letter, institutions }) => [letter, institutions.length])).toEqual([
    ['A', 1],
    ['E', 1],
    ['S', 2],
  ]);
  expect(filedUnder('The University of Law')).toBe('Law');
});
