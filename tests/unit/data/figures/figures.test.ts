import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALIAS_KINDS, DATASET_IDS, NATIONS, ORIGINS } from '../../../../data/codes.ts';
import { parseRows, type Row } from '../../../../data/derive/csv.ts';
import { figureFiles } from '../../../../data/derive/index.ts';
import { EMBEDDED_RELEASES } from '../../../../data/figures/releases.ts';
import { localAuthorityOf } from '../../../../data/geography/local-authorities.ts';
import { PLACE_DECISIONS } from '../../../../data/institutions/place-decisions.ts';
import { slugOf, slugsOf } from '../../../../data/institutions/slug.ts';
import { SPELLINGS } from '../../../../data/institutions/spellings.ts';
import { CLOSURES } from '../../../../data/institutions/closures.ts';
import { SUCCESSIONS } from '../../../../data/institutions/successors.ts';
import { NEWER_DOMAINS } from '../../../../data/institutions/websites.ts';

const text = (name: string) => readFileSync(`data/figures/${name}`, 'utf8');
const rows = (name: string) => parseRows(text(name));

const enrolment = new Map(['2020', '2025'].map((r) => [r, rows(`enrolment-${r}.csv`)]));
const institutions = rows('institutions.csv').map((row) => ({
  ...row,
  ukprn: row.ukprn ?? '',
  name: row.name ?? '',
}));
const aliases = rows('institution-aliases.csv');
const known = new Set(institutions.map(({ ukprn }) => ukprn));
const returnedIn = (year: string) =>
  new Set(
    enrolment
      .get('2025')
      ?.filter((row) => row.academic_year === year && row.ukprn !== 'UK')
      .map((row) => row.ukprn),
  );

describe.each([
  ['2020', ['2014/15', '2015/16', '2016/17', '2018/19'], 666],
  ['2025', [14, 15, 16, 17, 18, 19, 20, 21, 22, 23].map((year) => `20${year}/${year + 1}`), 2723],
])('enrolment in the release of %s', (release, years, lines) => {
  const figures = enrolment.get(release) ?? [];

  it('has every origin for every provider and the UK, once, in each year', () => {
    expect([...new Set(figures.map((row) => row.academic_year))]).toEqual(years);
    expect([...new Set(figures.map((row) => row.origin))].sort()).toEqual([...ORIGINS].sort());
    expect(figures).toHaveLength(lines * ORIGINS.length);
    const keys = figures.map((row) => `${row.academic_year} ${row.origin} ${row.ukprn}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('has counts rounded to 5, of providers that the institutions list', () => {
    expect(figures.filter((row) => !/^\d*[05]$/.test(row.students ?? ''))).toEqual([]);
    expect(figures.filter((row) => row.ukprn !== 'UK' && !known.has(row.ukprn ?? ''))).toEqual([]);
  });

  it('adds up to the published total of the UK within what rounding can do', () => {
    for (const cells of Map.groupBy(figures, (r) => `${r.academic_year} ${r.origin}`).values()) {
      const providers = cells.filter((row) => row.ukprn !== 'UK');
      const sum = providers.reduce((total, row) => total + Number(row.students), 0);
      const uk = Number(cells.find((row) => row.ukprn === 'UK')?.students);
      expect(Math.abs(sum - uk)).toBeLessThanOrEqual(2 * providers.length + 2);
    }
  });
});

describe('published cells', () => {
  const cell = (release: string, ukprn: string, year: string, origin: string) =>
    Number(
      enrolment
        .get(release)
        ?.find((r) => r.ukprn === ukprn && r.academic_year === year && r.origin === origin)
        ?.students,
    );

  it.each([
    ['2025', 'UK', '2023/24', 'total', 2_904_425],
    ['2025', 'UK', '2023/24', 'non-uk', 732_285],
    ['2025', 'UK', '2023/24', 'eu', 75_490],
    ['2025', 'UK', '2023/24', 'non-eu', 656_795],
    ['2025', 'UK', '2023/24', 'not-known', 4080],
    ['2025', 'UK', '2014/15', 'non-uk', 442_225],
    ['2020', 'UK', '2014/15', 'non-uk', 436_600],
    ['2025', '10007157', '2023/24', 'eu', 630],
    ['2025', '10007157', '2023/24', 'non-eu', 10_125],
    ['2025', '10007157', '2023/24', 'non-uk', 10_755],
    ['2025', '10007157', '2023/24', 'total', 31_070],
  ])('%s: %s %s %s is %i', (release, ukprn, year, origin, students) => {
    expect(cell(release, ukprn, year, origin)).toBe(students);
  });
});

describe('institutions', () => {
  const placed = institutions.filter((row: Row) => row.latitude);

  it('are all 347 providers of Table 1 and 9 of the finance return, 303 of them in 2023/24, 277 of those with a place', () => {
    expect(known.size).toBe(356);
    expect(institutions).toHaveLength(356);
    const current = returnedIn('2023/24');
    expect(current.size).toBe(303);
    expect(placed.filter(({ ukprn }) => current.has(ukprn))).toHaveLength(277);
  });

  it('have slugs of their own', () => {
    const slugs = slugsOf(institutions);
    expect(new Set(slugs.values()).size).toBe(356);
    expect(slugs.get('10007157')).toBe('university-of-sheffield');
  });

  it('lie in an area of the nation and region that they are given', () => {
    for (const row of placed as Row[]) {
      const area = localAuthorityOf(row.local_authority ?? '');
      expect({ nation: row.nation, region: row.region }, row.name).toEqual({
        nation: area?.nation,
        region: area?.region,
      });
    }
    expect(institutions.filter((row: Row) => !NATIONS.includes(row.nation as never))).toEqual([]);
  });

  it.each([
    ['10007157', 'E08000019'],
    ['10007788', 'E07000008'],
    ['10007842', 'E06000063'],
    ['10007713', 'E06000014'],
    ['10008071', 'E09000007'],
    ['10032288', 'E07000225'],
    ['10007114', 'S12000017'],
  ])('%s stands in %s', (ukprn, code) => {
    const row: Row | undefined = institutions.find((institution) => institution.ukprn === ukprn);
    expect(row?.local_authority).toBe(code);
  });

  it('have domains that no two share', () => {
    const domains = (institutions as Row[]).map((row) => row.domain).filter(Boolean);
    expect(new Set(domains).size).toBe(domains.length);
    expect(domains).toContain('sheffield.ac.uk');
  });
});

describe('aliases', () => {
  it('are of known providers and kinds, and lead to one page', () => {
    expect(aliases.filter((row) => !known.has(row.ukprn ?? ''))).toEqual([]);
    expect(aliases.filter((row) => !ALIAS_KINDS.includes(row.kind as never))).toEqual([]);
    const own = new Set(slugsOf(institutions).values());
    const slugs = aliases.map((row) => slugOf(row.name ?? ''));
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => own.has(slug))).toEqual([]);
  });

  it('say in which release HESA used a name', () => {
    expect(aliases).toContainEqual({
      ukprn: '10007849',
      name: 'University of Abertay Dundee',
      kind: 'hesa',
      used_from: '2020',
      used_to: '2020',
    });
  });
});

describe('mission groups', () => {
  const groups = rows('institution-groups.csv');

  it('have the members of the list, each a provider of ours, once', () => {
    const sizes = Map.groupBy(groups, ({ mission_group }) => mission_group ?? '');
    expect(Object.fromEntries([...sizes].map(([group, rows]) => [group, rows.length]))).toEqual({
      'russell-group': 24,
      'university-alliance': 18,
      'million-plus': 23,
      'guild-he': 30,
      'cathedrals-group': 14,
    });
    expect(groups.filter((row) => !known.has(row.ukprn ?? ''))).toEqual([]);
    const keys = groups.map((row) => `${row.ukprn} ${row.mission_group}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });
});

describe('campuses', () => {
  const campuses = rows('campuses.csv');

  it('are of providers of ours, each under an id of its own, in an authority that we know', () => {
    expect(campuses).toHaveLength(531);
    expect(campuses.filter((row) => !known.has(row.ukprn ?? ''))).toEqual([]);
    const keys = campuses.map((row) => `${row.ukprn} ${row.campus}`);
    expect(keys).toEqual([...new Set(keys)].sort());
    const inTheUk = campuses.filter((row) => row.local_authority);
    expect(inTheUk.filter((row) => !localAuthorityOf(row.local_authority ?? ''))).toEqual([]);
  });
});

describe('fee income', () => {
  const fees = rows('fee-income-2024.csv');

  it('is of providers that the institutions list, once for each item and year end', () => {
    const providers = fees.filter((row) => row.ukprn !== 'UK');
    expect(providers.filter((row) => !known.has(row.ukprn ?? ''))).toEqual([]);
    const keys = fees.map((r) => `${r.academic_year} ${r.item} ${r.ukprn} ${r.year_end}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('adds up to the published total of the UK to the thousand', () => {
    for (const cells of Map.groupBy(fees, (r) => `${r.academic_year} ${r.item}`).values()) {
      const sum = cells.reduce((s, r) => s + (r.ukprn === 'UK' ? 0 : Number(r.amount)), 0);
      expect(sum).toBe(Number(cells.find((row) => row.ukprn === 'UK')?.amount));
    }
  });
});

describe('what is kept by hand', () => {
  it('is about providers of the figures', () => {
    const named = [
      ...SUCCESSIONS.flatMap(({ ukprn, successor }) => [ukprn, successor]),
      ...CLOSURES.map(({ ukprn }) => ukprn),
      ...PLACE_DECISIONS.map(({ ukprn }) => ukprn),
      ...Object.keys(SPELLINGS),
      ...Object.keys(NEWER_DOMAINS),
    ];
    expect(named.filter((ukprn) => !known.has(ukprn))).toEqual([]);
  });

  it('says of no provider that it closed and went on as another', () => {
    const succeeded = new Set(SUCCESSIONS.map(({ ukprn }) => ukprn));
    expect(CLOSURES.filter(({ ukprn }) => succeeded.has(ukprn))).toEqual([]);
  });

  it('has no succession that ends where it began', () => {
    const next = new Map(SUCCESSIONS.map(({ ukprn, successor }) => [ukprn, successor]));
    for (const start of next.keys()) {
      const seen = new Set<string>();
      for (let at = next.get(start); at; at = next.get(at)) {
        expect(seen.has(at)).toBe(false);
        seen.add(at);
      }
      expect(seen.has(start)).toBe(false);
    }
  });
});

it('the releases name files that are there', () => {
  for (const { files } of EMBEDDED_RELEASES) {
    for (const file of files) expect(existsSync(`data/figures/${file}`), file).toBe(true);
  }
  expect([...new Set(EMBEDDED_RELEASES.flatMap(({ datasets }) => datasets))].sort()).toEqual(
    [...DATASET_IDS].sort(),
  );
});

const PUBLISHERS_FILES = '../shared/data';
describe.runIf(existsSync(PUBLISHERS_FILES))('from the publishers’ files', () => {
  it('the figures come out again, byte for byte', () => {
    for (const [name, derived] of figureFiles(PUBLISHERS_FILES)) {
      expect(derived === text(name), name).toBe(true);
    }
  });
});
