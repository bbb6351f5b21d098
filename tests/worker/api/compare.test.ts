import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompareAnswer } from '../../../workers/api/shapes/compare.ts';
import type {
  CompareChoicesAnswer,
  CompareCountriesAnswer,
} from '../../../workers/api/shapes/compare-more.ts';
import { call, json } from '../support/call.ts';
import { loadFigures } from '../support/load-figures.ts';

const [SHEFFIELD, UCL] = ['10007157', '10007784'];
const TWO = `/compare?p=${SHEFFIELD},${UCL}`;

beforeAll(() => loadFigures(env));

const pointOf = ({ series }: CompareAnswer, code: string, year: string) =>
  series.find((each) => each.code === code)?.points.find((each) => each.academic_year === year) ??
  expect.fail(`no point of ${code} in ${year}`);

describe('a comparison', () => {
  it('sets Sheffield against UCL, with what rounding lets each figure be', async () => {
    const answer = await json<CompareAnswer>(TWO);
    const sheffield = pointOf(answer, SHEFFIELD, '2023/24');
    const ucl = pointOf(answer, UCL, '2023/24');
    expect(sheffield.count).toEqual({ value: 10_755, low: 10_753, high: 10_757 });
    expect(ucl.count).toEqual({ value: 26_885, low: 26_883, high: 26_887 });
    expect(sheffield.share?.value).toBeCloseTo(0.346, 3);
    expect(sheffield.share?.low).toBeCloseTo(10_753 / 31_072, 12);
    expect(sheffield.share?.high).toBeCloseTo(10_757 / 31_068, 12);
    expect(ucl.share?.value).toBeCloseTo(0.523, 3);
    expect(answer.series.map(({ code }) => code)).toEqual([SHEFFIELD, UCL]);
  });

  it('tells the fall of EU students in the UK when fees changed', async () => {
    const answer = await json<CompareAnswer>('/compare?b=uk&measure=eu');
    expect(pointOf(answer, 'uk', '2020/21').count?.value).toBe(152_930);
    expect(pointOf(answer, 'uk', '2021/22').count?.value).toBe(120_145);
  });

  it('keeps the order asked for, and reads a colour’s place as nothing', async () => {
    const answer = await json<CompareAnswer>(`/compare?p=${UCL}.2,${SHEFFIELD}.1`);
    expect(answer.series.map(({ code }) => code)).toEqual([UCL, SHEFFIELD]);
  });

  it('counts from a base year, and leaves an index out where there is none', async () => {
    const answer = await json<CompareAnswer>(`${TWO}&as=index&base=2018-19`);
    expect(answer.base_year).toBe('2018/19');
    expect(pointOf(answer, UCL, '2018/19').index?.value).toBe(100);
    const { index } = pointOf(answer, UCL, '2018/19');
    expect(index!.low).toBeLessThan(100);
    expect(index!.high).toBeGreaterThan(100);
  });

  it('ranks among all providers only where ranks are asked for', async () => {
    expect(pointOf(await json<CompareAnswer>(TWO), UCL, '2023/24').rank).toBeNull();
    const ranked = await json<CompareAnswer>(`${TWO}&as=rank`);
    expect(pointOf(ranked, UCL, '2023/24').rank).toEqual({ rank: 1, best: 1, worst: 1, of: 303 });
    expect(pointOf(ranked, SHEFFIELD, '2023/24').rank).toMatchObject({ rank: 14, of: 303 });
  });

  it('says what providers merged into one that is shown', async () => {
    const { series } = await json<CompareAnswer>(TWO);
    const [ucl] = series.filter(({ code }) => code === UCL);
    expect(ucl?.breaks).toEqual([
      { academic_year: '2015/16', words: expect.stringContaining('Institute of Education') },
    ]);
  });

  it('adds up a nation with the interval that follows, and finds its middle', async () => {
    const answer = await json<CompareAnswer>('/compare?b=nation-wales,nation-wales.total');
    const [median, total] = answer.series;
    expect(median).toMatchObject({ code: 'nation-wales', name: 'Wales, median' });
    const point = total!.points.at(-1)!;
    const members = total!.members!;
    expect(members).toBeGreaterThan(5);
    expect(point.count!.high - point.count!.value).toBe(2 * members);
    expect(median!.points.at(-1)!.count!.value).toBeLessThan(point.count!.value);
  });

  it('says from which year a group is of far more or fewer providers, and of none that hardly changed', async () => {
    const answer = await json<CompareAnswer>('/compare?b=nation-wales,group-russell-group,uk');
    const [wales, russell, uk] = answer.series;
    expect(wales?.breaks).toContainEqual({
      academic_year: '2023/24',
      words: 'is of 17 providers instead of 11',
    });
    expect(russell?.breaks).toEqual([]);
    expect(uk?.breaks).toEqual([]);
  });

  it('refuses what it does not know, by name', async () => {
    const problem = async (query: string) => (await call(`/compare${query}`)).json();
    expect(await problem('?p=10099999')).toMatchObject({ status: 400, parameter: 'p' });
    expect(await problem('?p=Sheffield')).toMatchObject({ status: 400, parameter: 'p' });
    expect(await problem('?b=nation-france')).toMatchObject({ status: 400, parameter: 'b' });
    expect(await problem('?base=1999/00')).toMatchObject({ status: 400, parameter: 'base' });
    expect(await problem(`?p=${SHEFFIELD}&b=size-10009999`)).toMatchObject({ parameter: 'b' });
    expect(await problem('?measure=country-QQ')).toMatchObject({ parameter: 'measure' });
    const nine = Array.from({ length: 9 }, (_, index) => `1000700${index}`).join(',');
    expect(await problem(`?p=${nine}`)).toMatchObject({ status: 400, parameter: 'p' });
  });
});

describe('a comparison as CSV', () => {
  it('has the figures of its chart, one line a series and year', async () => {
    const answer = await json<CompareAnswer>(`${TWO}&as=share`);
    const response = await call(`/compare.csv?p=${SHEFFIELD},${UCL}&as=share`);
    expect(response.headers.get('Content-Type')).toContain('text/csv');
    const [head, ...lines] = (await response.text()).trim().split('\r\n');
    expect(head).toBe('code,name,academic_year,measure,as,value,low,high,unit,edition');
    expect(lines).toHaveLength(2 * answer.academic_years.length);
    const last = lines.at(-1)!.split(',');
    const { share } = pointOf(answer, UCL, '2023/24');
    expect(last.slice(5, 8).map(Number)).toEqual([share!.value, share!.low, share!.high]);
  });

  it('is not sent again to a reader who holds it', async () => {
    const first = await call('/compare.csv?b=uk');
    const etag = first.headers.get('ETag') ?? '';
    const again = await call('/compare.csv?b=uk', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
  });
});

describe('what there is to compare', () => {
  it('is every provider with the names that find it, and comparisons to begin with', async () => {
    const { providers, suggestions } = await json<CompareChoicesAnswer>('/compare/choices');
    expect(providers.length).toBeGreaterThan(340);
    const sheffield = providers.find(({ ukprn }) => ukprn === SHEFFIELD);
    expect(sheffield).toMatchObject({ town: 'Sheffield', non_uk: 10_755 });
    expect(suggestions[0]).toMatchObject({ title: 'The five largest' });
    expect(suggestions[0]?.ukprns[0]).toBe(UCL);
    for (const { ukprns } of suggestions) expect(ukprns.length).toBeGreaterThan(1);
  });

  it('has a table of countries, empty where none is collected', async () => {
    const path = `/compare/countries?p=${SHEFFIELD},${UCL}&edition=4`;
    const answer = await json<CompareCountriesAnswer>(path);
    expect(answer.providers.map(({ ukprn }) => ukprn)).toEqual([SHEFFIELD, UCL]);
    expect(answer).toMatchObject({ academic_year: null, countries: [] });
  });
});

describe('a comparison by country, and of fees', () => {
  beforeAll(async () => {
    await env.DB.batch([
      env.DB.prepare(
        `insert into origin (academic_year, region, country, ukprn, students, since)
         values ('2023/24', 'european-union', 'FR', '10007784', 800, 4),
                ('2023/24', 'european-union', 'FR', '10007157', 45, 4),
                ('2023/24', 'european-union', 'DE', '10007784', 600, 4),
                ('2023/24', 'european-union', 'region-total', '10007784', 3000, 4)`,
      ),
      env.DB.prepare(
        `insert into fee_income (academic_year, item, ukprn, year_end, amount, since)
         values ('2022/23', 'eu', '10007157', '2023-07-31', 8801, 4),
                ('2022/23', 'non-eu', '10007157', '2023-07-31', 206329, 4),
                ('2022/23', 'total', '10007157', '2023-07-31', 397501, 4)`,
      ),
      env.DB.prepare(
        `insert into edition_partition (dataset, partition, edition, released, added, changed, removed)
         values ('origin', '2023/24 european-union', 4, '2025', 4, 0, 0),
                ('fee-income', '2022/23', 4, '2024', 3, 0, 0)`,
      ),
    ]);
  });

  it('shows one country, in the years that have its region', async () => {
    const ofChina = await call(`${TWO}&measure=country-CN`);
    expect(ofChina.status).toBe(400);
    expect(await ofChina.json()).toMatchObject({
      parameter: 'measure',
      detail: expect.stringContaining(
        'no figures by provider of this: Students from China',
      ) as string,
    });
    const answer = await json<CompareAnswer>(`${TWO}&measure=country-FR`);
    expect(answer.academic_years).toEqual(['2023/24']);
    expect(answer.measure.name).toBe('Students from France');
    expect(pointOf(answer, UCL, '2023/24').count?.value).toBe(800);
    expect(pointOf(answer, SHEFFIELD, '2023/24').share?.value).toBeCloseTo(45 / 31_070, 9);
  });

  it('adds what EU and other students pay, to the thousand', async () => {
    const answer = await json<CompareAnswer>(`${TWO}&measure=fees`);
    const point = pointOf(answer, SHEFFIELD, '2022/23');
    expect(point.count).toEqual({ value: 215_130, low: 215_130, high: 215_130 });
    expect(point.share?.value).toBeCloseTo(215_130 / 397_501, 9);
    expect(pointOf(answer, UCL, '2022/23').count).toBeNull();
  });

  it('sets countries and providers side by side, totals left out', async () => {
    const path = `/compare/countries?p=${SHEFFIELD},${UCL}`;
    const { countries, regions } = await json<CompareCountriesAnswer>(path);
    expect(regions).toEqual(['european-union']);
    expect(countries.map(({ name }) => name)).toEqual(['France', 'Germany']);
    expect(countries[1]?.cells[0]?.count).toBeNull();
    expect(countries[0]?.cells[1]?.share?.value).toBeCloseTo(800 / 26_885, 9);
  });
});
