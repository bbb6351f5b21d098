/** The list of all institutions: its address, its rows, its groups. */
import { describe, expect, it } from 'vitest';
import { grouped } from '../../../../../src/lib/institution/index-groups.ts';
import { endInWords, rowOf, shownRows } from '../../../../../src/lib/institution/index-rows.ts';
import { indexState } from '../../../../../src/lib/institution/index-state.ts';
import type { Trend } from '../../../../../workers/api/shapes/trends.ts';

const YEARS = ['2021/22', '2022/23', '2023/24'];
const trend = (name: string, over: Partial<Trend> = {}): Trend => ({
  ukprn: '10000001',
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  aliases: [],
  town: null,
  nation: 'wales',
  region: 'W92000004',
  status: 'none-found',
  successor: null,
  closed: null,
  non_uk: [100, 200, 300],
  total: [1000, 1000, 1500],
  ...over,
});
const rows = [
  trend('Grŵp Llandrillo Menai', { non_uk: [0, 0, 0] }),
  trend('Sheffield', {
    status: 'backer',
    region: 'E12000003',
    non_uk: [5, 5, 12_000],
    total: [50, 50, 30_000],
  }),
  trend('Gone College', {
    non_uk: [5, null, null],
    total: [50, null, null],
    aliases: ['Old Name'],
  }),
].map((each) => rowOf(each, YEARS));
const named = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('a row', () => {
  it('tells of the last year in which a provider is in the return', () => {
    expect(rows[2]).toMatchObject({ latest: '2021/22', students: 5, all: 50, isCurrent: false });
    expect(endInWords(rows[2]!)).toBe('Last in the return of 2021/22');
    expect(endInWords(rows[0]!)).toBeNull();
    expect(endInWords({ ...rows[2]!, closed: '2022-04-04' })).toBe(
      'Last in the return of 2021/22, closed on 4 April 2022',
    );
  });

  it('says so where a provider is in none', () => {
    const never = rowOf(trend('Never', { non_uk: [], total: [] }), []);
    expect(endInWords(never)).toBe('In none of these returns');
    expect(never.share).toBeNull();
  });
});

describe('what is shown', () => {
  const show = (query: string) =>
    named(shownRows(rows, indexState(new URLSearchParams(query)).state));

  it('is everybody, unless the address says otherwise', () => {
    expect(show('')).toHaveLength(3);
    expect(show('show=backer')).toEqual(['Sheffield']);
    expect(show('show=ended')).toEqual(['Gone College']);
  });

  it('is found by another name, and without the accents of its own', () => {
    expect(show('q=old+name')).toEqual(['Gone College']);
    expect(show('q=grwp')).toEqual(['Grŵp Llandrillo Menai']);
    expect(show('q=grwp&show=backer')).toEqual([]);
  });

  it('names what an address asks for in vain', () => {
    const { state, faults } = indexState(new URLSearchParams('by=colour&show=backer'));
    expect(state).toEqual({ q: '', by: 'name', show: 'backer' });
    expect(faults).toEqual([expect.stringContaining('“colour”')]);
  });
});

describe('groups', () => {
  it('by size begin with the largest and end with those that are gone', () => {
    const groups = grouped(rows, 'size', []);
    expect(groups.map(({ title, members }) => [title, ...named(members)])).toEqual([
      ['10,000 international students or more', 'Sheffield'],
      ['Fewer than 100', 'Grŵp Llandrillo Menai'],
      ['No longer in the return', 'Gone College'],
    ]);
  });

  it('by region stand in the order of the regions', () => {
    const regions = [
      { code: 'E12000003', name: 'Yorkshire and The Humber' },
      { code: 'W92000004', name: 'Wales' },
    ];
    expect(grouped(rows, 'region', regions).map(({ title }) => title)).toEqual([
      'Yorkshire and The Humber',
      'Wales',
    ]);
  });

  it('by evidence begin with backers, and none of one provider is lost', () => {
    const groups = grouped(rows, 'evidence', []);
    expect(groups.map(({ id }) => id)).toEqual(['backer', 'none-found']);
    expect(groups.flatMap(({ members }) => members)).toHaveLength(3);
  });
});
