import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CountryAnswer, CountryListAnswer } from '../../../workers/api/shapes/countries.ts';
import { CountryDetailShape, CountryListShape } from '../../../workers/api/shapes/countries.ts';
import { OriginsShape, type OriginsAnswer } from '../../../workers/api/shapes/origins.ts';
import { call, json } from '../support/call.ts';
import { loadFigures, loadOrigin } from '../support/load-figures.ts';

const SHEFFIELD = '/institutions/university-of-sheffield/origins';

beforeAll(async () => {
  await loadFigures(env);
  await loadOrigin(env);
}, 120_000);

describe('the origins of an institution', () => {
  it('are those that HESA published, beside the UK and the first year', async () => {
    const answer = await json<OriginsAnswer>(SHEFFIELD);
    expect(OriginsShape.safeParse(answer).error).toBeUndefined();
    expect(answer).toMatchObject({
      ukprn: '10007157',
      released: '2025',
      academic_year: '2023/24',
      base_year: '2014/15',
      returned: true,
    });
    expect(answer.academic_years).toHaveLength(10);
    expect(answer.non_uk).toMatchObject({ students: 10_755, uk: 732_285 });
    expect(answer.regions.map(({ region, students }) => [region, students])).toEqual([
      ['european-union', 630],
      ['other-europe', 185],
    ]);
    const france = answer.countries.find(({ code }) => code === 'FR');
    expect(france).toMatchObject({ name: 'France', students: 45, uk: 8680 });
    expect(france?.uk_change?.value).toBeCloseTo(8680 / 12_230 - 1);
    expect(answer.countries).toHaveLength(62);
    const students = answer.countries.map((country) => country.students ?? -1);
    expect(students).toEqual([...students].sort((a, b) => b - a));
  });

  it('leave the rest not broken down, with its interval', async () => {
    const { other } = await json<OriginsAnswer>(SHEFFIELD);
    expect(other).toEqual({ value: 9940, low: 9934, high: 9946 });
  });

  it('are not zero where the institution is not in the figures', async () => {
    const { results } = await env.DB.prepare(
      `select ukprn from institution where not exists (select 1 from origin
         where origin.ukprn = institution.ukprn and academic_year = '2023/24') limit 3`,
    ).all<{ ukprn: string }>();
    const missing = await Promise.all(
      results.map(({ ukprn }) => json<OriginsAnswer>(`/institutions/${ukprn}/origins`)),
    );
    expect(missing.map(({ returned }) => returned)).toEqual([false, false, false]);
    for (const { non_uk, other, countries } of missing) {
      expect([non_uk.students, other]).toEqual([null, null]);
      expect(countries.every(({ students }) => students === null)).toBe(true);
    }
  });

  it('refuse a year that is not held, and an edition before they came', async () => {
    expect((await call(`${SHEFFIELD}?academic_year=2012/13`)).status).toBe(400);
    expect(await (await call(`${SHEFFIELD}?edition=4`)).text()).toMatch(
      /first published in edition 5/,
    );
  });
});

describe('countries', () => {
  it('are all listed, those not collected without a figure', async () => {
    const answer = await json<CountryListAnswer>('/countries');
    expect(CountryListShape.safeParse(answer).error).toBeUndefined();
    const of = (code: string) => answer.countries.find((each) => each.code === code);
    expect(of('FR')).toMatchObject({ students: 8680, region: 'european-union' });
    expect(of('TR')).toMatchObject({ students: 6555, region: 'other-europe' });
    expect(of('CN')).toMatchObject({ students: null, region: 'asia' });
    expect(of('GB')).toBeUndefined();
    expect(answer.regions.filter(({ collected }) => collected)).toMatchObject([
      { region: 'european-union', students: 75_490 },
      { region: 'other-europe', students: 21_000 },
    ]);
  });

  it('rank their providers, and have a series over the years', async () => {
    const answer = await json<CountryAnswer>('/countries/FR');
    expect(CountryDetailShape.safeParse(answer).error).toBeUndefined();
    expect(answer).toMatchObject({ collected: true, academic_year: '2023/24' });
    expect(answer.years.at(-1)).toEqual({ academic_year: '2023/24', students: 8680 });
    expect(answer.years).toHaveLength(10);
    expect(answer.providers[0]?.rank).toBe(1);
    expect(answer.providers.find(({ ukprn }) => ukprn === '10007157')).toMatchObject({
      slug: 'university-of-sheffield',
      students: 45,
    });
    expect(answer.providers.some(({ ukprn }) => ukprn === 'UK')).toBe(false);
  });

  it('are known although not collected, and unknown otherwise', async () => {
    const china = await json<CountryAnswer>('/countries/CN');
    expect(china).toMatchObject({ collected: false, providers: [], change: null });
    expect(new Set(china.years.map(({ students }) => students))).toEqual(new Set([null]));
    expect((await call('/countries/ZQ')).status).toBe(404);
    expect((await call('/countries/GB')).status).toBe(404);
  });
});

describe('rows of origin', () => {
  it.each([
    ['country=FR&academic_year=2023/24', 261],
    ['ukprn=10007157&academic_year=2023/24', 66],
    ['ukprn=10007157&country=non-uk&region=other-europe', 10],
    ['ukprn=UK&country=FR', 10],
    ['region=other-europe&country=TR&academic_year=2014/15', 208],
  ])('%s are %i, page by page the same', async (query, number) => {
    const csv = await (await call(`/data/origin.csv?${query}`)).text();
    expect(csv.trim().split('\n')).toHaveLength(number + 1);
    const seen: unknown[] = [];
    let cursor = '';
    for (;;) {
      const page = await json<{ rows: unknown[]; next: string | null }>(
        `/data/origin.json?${query}&limit=40${cursor}`,
      );
      seen.push(...page.rows);
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(new Set(seen.map((row) => JSON.stringify(row))).size).toBe(number);
    expect(seen).toHaveLength(number);
  });
});
