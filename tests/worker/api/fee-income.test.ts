import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { CountryDetailShape, type CountryAnswer } from '../../../workers/api/shapes/countries.ts';
import { FeeIncomeShape, type FeeIncomeAnswer } from '../../../workers/api/shapes/fee-income.ts';
import { call, json } from '../support/call.ts';
import { loadFigures, loadOrigin, loadSmallTables } from '../support/load-figures.ts';

beforeAll(async () => {
  await loadFigures(env);
  await loadOrigin(env);
  await loadSmallTables(env);
}, 120_000);

const feesOf = (id: string) => json<FeeIncomeAnswer>(`/institutions/${id}/fee-income`);

describe('the fee income of an institution', () => {
  it('is exact, with the part from outside the UK and its share derived', async () => {
    const answer = await feesOf('university-of-sheffield');
    expect(FeeIncomeShape.safeParse(answer).error).toBeUndefined();
    expect(answer).toMatchObject({ ukprn: '10007157', released: '2024' });
    expect(answer.years.at(-1)).toEqual({
      academic_year: '2022/23',
      year_end: '2023-07-31',
      returned: true,
      uk_fees: 150_158,
      eu_fees: 8801,
      non_eu_fees: 206_329,
      non_uk_fees: 215_130,
      total_fees: 397_501,
      share: 215_130 / 397_501,
    });
    expect(answer.uk.at(-1)).toMatchObject({ year_end: null, non_eu_fees: 11_189_016 });
  });

  it('has two entries of a year in which the financial year changed', async () => {
    const { years } = await feesOf('10009527');
    const both = years.filter(({ academic_year }) => academic_year === '2018/19');
    expect(new Set(both.map(({ year_end }) => year_end)).size).toBe(2);
  });

  it('is not known from outside the UK where a part of it is blank', async () => {
    const { years } = await feesOf('10007825');
    expect(years.at(-1)).toMatchObject({ eu_fees: 5235, non_eu_fees: null });
    expect(years.at(-1)).toMatchObject({ non_uk_fees: null, share: null, total_fees: 16_767 });
  });

  it('says in which years an institution is not in the return', async () => {
    const { years } = await feesOf('10002011');
    expect(years.map(({ returned }) => returned)).toEqual([false, false, false, false, true, true]);
    expect(years[0]).toMatchObject({ year_end: null, total_fees: null });
  });

  it('is none at an edition from before the first', async () => {
    const response = await call('/institutions/10007157/fee-income?edition=4');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('first published in edition 6');
  });
});

describe('the datasets', () => {
  const rowsOf = async (path: string) =>
    (await json<{ rows: Record<string, unknown>[]; next: string | null }>(`/data/${path}`)).rows;

  it('go on in the midst of a provider with two year ends, and lose nothing', async () => {
    const query = 'fee-income.json?academic_year=2018/19&item=total';
    const whole = await rowsOf(`${query}&limit=1000`);
    const paged: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const path: string = `/data/${query}&limit=1${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
      const page: { rows: unknown[]; next: string | null } = await json(path);
      paged.push(...page.rows);
      cursor = page.next;
    }
    expect(paged).toEqual(whole);
    expect(whole.filter(({ ukprn }) => ukprn === '10009527')).toHaveLength(2);
  });

  it('keep totals of the UK back unless they are asked for', async () => {
    const nations = await rowsOf('origin-by-nation.json?domicile=FR&academic_year=2021/22');
    expect(nations.map(({ nation }) => nation)).not.toContain('UK');
    const uk = await rowsOf('origin-by-nation.json?domicile=FR&academic_year=2021/22&nation=UK');
    expect(uk).toMatchObject([{ domicile_name: 'France', kind: 'country', nation: 'UK' }]);
  });
});

describe('a country', () => {
  it('has its students by nation, and students abroad, years without a figure null', async () => {
    const answer = await json<CountryAnswer>('/countries/MY');
    expect(CountryDetailShape.safeParse(answer).error).toBeUndefined();
    expect(answer.nations?.map(({ academic_year }) => academic_year)).toEqual([
      ...['2017/18', '2018/19', '2019/20', '2020/21', '2021/22'],
    ]);
    expect(answer.transnational?.[0]).toEqual({ academic_year: '2014/15', students: 78_565 });
    expect(answer.transnational).toHaveLength(8);
    expect(answer.transnational_breaks[0]).toMatchObject({
      academic_year: '2019/20',
      source: { url: 'https://www.hesa.ac.uk/support/data-intelligence/offshore-study-201920' },
    });
    expect(answer.transnational_breaks[0]?.words).toContain('256,450');
    const small = await json<CountryAnswer>('/countries/LI');
    expect(small.transnational_breaks).toEqual([]);
    expect(small.transnational?.every(({ students }) => students === null)).toBe(true);
  });

  it('has neither at an edition from before them', async () => {
    const answer = await json<CountryAnswer>('/countries/FR?edition=5');
    expect(answer).toMatchObject({ nations: null, transnational: null });
  });
});
