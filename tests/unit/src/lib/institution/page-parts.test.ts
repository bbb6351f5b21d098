/** Parts of an institution's page: evidence in time, revisions, references. */
import { describe, expect, it } from 'vitest';
import { medianOf, stripAt } from '../../../../../src/lib/chart/strip.ts';
import { dotsOf, momentOf } from '../../../../../src/lib/institution/evidence-years.ts';
import { bibtexOf, risOf } from '../../../../../src/lib/institution/references.ts';
import { revisionLines } from '../../../../../src/lib/institution/revision-lines.ts';
import { viewAddress } from '../../../../../src/lib/institution/view-address.ts';
import type { RevisionsAnswer } from '../../../../../workers/api/shapes/revisions.ts';

const edition = {
  number: 3,
  title: 'Release of 2025',
  released: '2025',
  published_at: '2026-11-24T10:00:00Z',
};

describe('evidence in time', () => {
  const page = (stated_date: string | null, inferred_year: number | null = null) => ({
    stated_date,
    inferred_year,
  });

  it('stands in the middle of what is known of its date', () => {
    expect(momentOf(page('2017'))).toBe(2017.5);
    expect(momentOf(page('2017-07'))).toBeCloseTo(2017.54, 2);
    expect(momentOf(page(null, 2016))).toBe(2016.5);
    expect(momentOf(page(null))).toBeNull();
  });

  it('stacks pages of the same time and leaves out those without one', () => {
    const { dots } = dotsOf([page('2017'), page('2017'), page(null, 2017), page(null)]);
    expect(dots.map(({ level }) => level)).toEqual([0, 1, 2]);
    expect(dots.map(({ isInferred }) => isInferred)).toEqual([false, false, true]);
  });
});

it('revisions are told newest year first, in the groups that the page shows', () => {
  const answer: RevisionsAnswer = {
    edition,
    editions: [edition],
    revisions: [
      { edition: 3, academic_year: '2016/17', origin: 'england', old: 50, new: 55 },
      { edition: 3, academic_year: '2016/17', origin: 'total', old: 19_470, new: 19_260 },
      { edition: 3, academic_year: '2018/19', origin: 'eu', old: 100, new: 105 },
      { edition: 3, academic_year: '2018/19', origin: 'non-uk', old: 100, new: null },
    ],
  };
  const { lines, others } = revisionLines(answer);
  expect(others).toBe(1);
  expect(lines.map(({ year, what, now, difference }) => [year, what, now, difference])).toEqual([
    ['2018/19', 'Outside UK', 'taken away', '–'],
    ['2018/19', 'EU', '105', '1 to 9 more'],
    ['2016/17', 'All students', '19,260', '−210'],
  ]);
  expect(lines[0]?.when).toBe('Edition 3, release of 2025');
});

it('references name edition and address, and keep signs of their format out of names', () => {
  const cited = {
    title: 'London School of Commerce & IT',
    slug: 'lscit',
    edition,
    address: 'https://example.org/a?edition=3',
  };
  expect(bibtexOf(cited)).toContain('title = {London School of Commerce \\& IT}');
  expect(bibtexOf(cited)).toContain('url = {https://example.org/a?edition=3}');
  expect(risOf(cited)).toContain('TI  - London School of Commerce & IT\r\n');
  expect(risOf(cited)).toContain('DA  - 2026/11/24\r\n');
});

it('another view keeps what else the address asks for', () => {
  const url = new URL('https://example.org/institutions/a?edition=3&show=share');
  expect(viewAddress(url, 'show', null)).toBe('/institutions/a?edition=3');
  expect(viewAddress(url, 'show', 'count')).toBe('/institutions/a?edition=3&show=count');
});

it('a strip has its median in the middle, and small values apart on a scale of roots', () => {
  expect(medianOf([1, 2, 10])).toBe(2);
  expect(medianOf([1, 3])).toBe(2);
  expect(medianOf([])).toBeNull();
  expect(stripAt(25, 100, false)).toBe(0.25);
  expect(stripAt(25, 100, true)).toBe(0.5);
});
