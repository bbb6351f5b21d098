import { env } from 'cloudflare:workers';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DataAnswer } from '../../../workers/api/shapes/data.ts';
import type {
  InstitutionAnswer,
  InstitutionListAnswer,
} from '../../../workers/api/shapes/institution.ts';
import type { MapAnswer } from '../../../workers/api/shapes/map.ts';
import { call, json } from '../support/call.ts';
import { loadFigures } from '../support/load-figures.ts';

beforeAll(() => loadFigures(env));

async function students(query: string): Promise<Record<string, unknown>> {
  const { rows } = await json<DataAnswer>(`/data/enrolment.json?${query}`);
  return Object.fromEntries(rows.map((row) => [row.origin, row.students]));
}

describe('figures of the publisher', () => {
  it('gives the totals that HESA publishes for the UK', async () => {
    expect(await students('ukprn=UK&academic_year=2023/24')).toMatchObject({
      total: 2_904_425,
      'non-uk': 732_285,
      eu: 75_490,
      'non-eu': 656_795,
      'not-known': 4_080,
    });
  });

  it('gives each release at its own edition', async () => {
    const at = (edition: number) =>
      students(`ukprn=UK&academic_year=2014-15&origin=non-uk&edition=${edition}`);
    expect(await at(3)).toEqual({ 'non-uk': 442_225 });
    expect(await at(2)).toEqual({ 'non-uk': 436_600 });
  });

  it('gives Sheffield as a CSV of the columns agreed', async () => {
    const response = await call(
      '/data/enrolment.csv?ukprn=10007157&academic_year=2023/24&origin=non-uk',
    );
    expect(await response.text()).toBe(
      'ukprn,provider,academic_year,origin,students,status\r\n' +
        '10007157,The University of Sheffield,2023/24,non-uk,10755,\r\n',
    );
    expect(await students('ukprn=10007157&academic_year=2023/24')).toMatchObject({
      eu: 630,
      'non-eu': 10_125,
      'non-uk': 10_755,
      total: 31_070,
    });
  });

  it('gives no total of the UK unless asked for it', async () => {
    const csv = await call('/data/enrolment.csv?academic_year=2023/24&origin=total');
    const rows: { ukprn: string }[] = parse(await csv.text(), { columns: true });
    expect(rows).toHaveLength(303);
    expect(rows.map(({ ukprn }) => ukprn)).not.toContain('UK');
  });

  it('says that a provider was not in a return, and that a year is not collected', async () => {
    const first = await json<MapAnswer>('/map?academic_year=2014/15');
    const latest = await json<MapAnswer>('/map');
    const early = new Set(first.providers.map(({ ukprn }) => ukprn));
    const late = latest.providers.find(({ ukprn }) => !early.has(ukprn));
    const years = 'academic_year=2014/15&academic_year=2023/24&academic_year=2031/32';
    const { rows } = await json<DataAnswer>(
      `/data/enrolment.json?ukprn=${late?.ukprn}&origin=total&${years}`,
    );
    expect(rows.map(({ academic_year, status }) => [academic_year, status])).toEqual([
      ['2014/15', 'not-in-return'],
      ['2023/24', null],
      ['2031/32', 'not-collected'],
    ]);
    expect(rows.map(({ students }) => students === null)).toEqual([true, false, true]);
  });

  it('gives no rows of a code that is no provider', async () => {
    const { rows } = await json<DataAnswer>('/data/enrolment.json?ukprn=19999999');
    expect(rows).toEqual([]);
  });
});

describe('the map', () => {
  it('holds every provider of the newest year, the largest as published', async () => {
    const map = await json<MapAnswer>('/map');
    expect(map.academic_years).toHaveLength(10);
    expect(map.shown).toEqual(['2023/24']);
    expect(map.providers).toHaveLength(303);
    const largest = [...map.providers]
      .sort((a, b) => (b.figures[0]?.non_uk ?? 0) - (a.figures[0]?.non_uk ?? 0))
      .slice(0, 3)
      .map(({ figures }) => figures[0]?.non_uk);
    expect(largest).toEqual([26_885, 23_705, 18_895]);
    expect(map.uk.at(-1)).toEqual({
      academic_year: '2023/24',
      eu: 75_490,
      non_eu: 656_795,
      non_uk: 732_285,
      total: 2_904_425,
    });
  });

  it('shows every organisation once, as a provider or apart', async () => {
    const map = await json<MapAnswer>('/map');
    const marked = map.providers.filter(({ status }) => status !== 'none-found');
    const all = [...marked, ...map.organisations].map(({ status }) => status);
    const count = (wanted: string) => all.filter((status) => status === wanted).length;
    expect([count('founder'), count('backer'), count('took-part')]).toEqual([2, 32, 12]);
  });

  it('marks 21 providers, 7 of which took part', async () => {
    const { providers } = await json<MapAnswer>('/map');
    const marked = providers.filter(({ status }) => status !== 'none-found');
    expect(marked).toHaveLength(21);
    expect(marked.filter(({ status }) => status === 'took-part')).toHaveLength(7);
    expect(marked.map(({ slug }) => slug)).toContain('study-group');
  });

  it('says nothing of a provider at an edition from before the evidence', async () => {
    const at3 = await json<MapAnswer>('/map?edition=3');
    expect(at3.released).toEqual({ enrolment: '2025', backers: null });
    expect(new Set(at3.providers.map(({ status }) => status))).toEqual(new Set([null]));
    const { released } = await json<MapAnswer>('/map');
    expect(released).toEqual({ enrolment: '2025', backers: '2026-11-24' });
  });

  it('refuses a year that the edition does not hold, and names those that it does', async () => {
    const response = await call('/map?academic_year=2017/18&edition=2');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      parameter: 'academic_year',
      allowed: ['2014/15', '2015/16', '2016/17', '2018/19'],
    });
  });
});

describe('an institution', () => {
  it('has no status at an edition from before the evidence, in every answer', async () => {
    const one = await json<InstitutionAnswer>('/institutions/university-of-sheffield?edition=3');
    expect(one.institution.status).toBeNull();
    expect(one).toMatchObject({ released: { backers: null }, organisation: null, evidence: [] });
    const list = await json<InstitutionListAnswer>('/institutions?ukprn=10007157&edition=3');
    expect(list.institutions.map(({ status }) => status)).toEqual([null]);
    const none = await json<DataAnswer>('/data/institutions.json?status=none-found&edition=3');
    expect(none.rows).toEqual([]);
  });

  it('comes without figures at an edition from before them', async () => {
    const one = await json<InstitutionAnswer>('/institutions/university-of-sheffield?edition=1');
    expect(one.institution).toMatchObject({
      name: 'The University of Sheffield',
      town: 'Sheffield',
    });
    expect(one).toMatchObject({
      figures: [],
      uk: [],
      rank: { academic_year: null, non_uk: null, share: null },
      released: { enrolment: null },
    });
  });

  it('says what became of it: part of another, or itself under another UKPRN', async () => {
    const successor = async (ukprn: string) =>
      (await json<InstitutionAnswer>(`/institutions/${ukprn}`)).institution.successor;
    expect(await successor('10007782')).toMatchObject({
      ukprn: '10001478',
      kind: 'merged-into',
      date: '2024-08-01',
    });
    expect(await successor('10008289')).toMatchObject({ kind: 'continued-as' });
    expect(await successor('10007157')).toBeNull();
  });

  it('says that it closed, and who said so, where that is known', async () => {
    const closure = async (ukprn: string) =>
      (await json<InstitutionAnswer>(`/institutions/${ukprn}`)).institution.closure;
    expect(await closure('10007765')).toMatchObject({
      date: '2018',
      publisher: 'Times Higher Education',
      published: '2018-09-03',
    });
    expect(await closure('10007157')).toBeNull();
  });

  it('says who became part of it, with the last year in which each has figures of its own', async () => {
    const predecessors = async (ukprn: string) =>
      (await json<InstitutionAnswer>(`/institutions/${ukprn}`)).institution.predecessors;
    expect(await predecessors('10007784')).toMatchObject([
      { ukprn: '10007766', kind: 'merged-into', date: '2014-12', last_return: '2014/15' },
    ]);
    expect(await predecessors('10007157')).toEqual([]);
  });

  it('comes by UKPRN and by slug, with ten years, ranks and evidence', async () => {
    const bySlug = await json<InstitutionAnswer>('/institutions/university-of-sheffield');
    expect(await json('/institutions/10007157')).toEqual(bySlug);
    expect(bySlug.institution).toMatchObject({ ukprn: '10007157', status: 'founder' });
    expect(bySlug.institution.region).toEqual({
      code: 'E12000003',
      name: 'Yorkshire and The Humber',
    });
    expect(bySlug.figures).toHaveLength(10);
    expect(bySlug.figures.at(-1)).toMatchObject({ returned: true, non_uk: 10_755, total: 31_070 });
    expect(bySlug.uk.at(-1)).toMatchObject({ non_uk: 732_285 });
    expect(bySlug.rank.non_uk).toMatchObject({ of: 303, tied: false });
    expect(bySlug.organisation).toMatchObject({ status: 'founder' });
    expect(bySlug.evidence).toHaveLength(bySlug.organisation?.evidence_pages ?? 0);
  });

  it('is found by another name, under its current slug', async () => {
    const alias = await env.DB.prepare(
      `select a.slug as old, i.slug as now from institution_alias a
       join institution i on i.ukprn = a.ukprn where a.slug <> i.slug
       and a.slug not in (select slug from institution) limit 1`,
    ).first<{ old: string; now: string }>();
    const answer = await json<InstitutionAnswer>(`/institutions/${alias?.old}`);
    expect(answer.institution.slug).toBe(alias?.now);
  });

  it('keeps a year without a return empty', async () => {
    const { providers } = await json<MapAnswer>('/map?academic_year=2014/15');
    const early = new Set(providers.map(({ ukprn }) => ukprn));
    const latest = await json<MapAnswer>('/map');
    const late = latest.providers.find(({ ukprn }) => !early.has(ukprn));
    const { figures } = await json<InstitutionAnswer>(`/institutions/${late?.ukprn}`);
    expect(figures[0]).toMatchObject({ academic_year: '2014/15', returned: false, total: null });
  });
});
