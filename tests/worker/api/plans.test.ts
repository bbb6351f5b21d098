/**
 * How the database runs what is really sent to it, by each address of the API and each page. No
 * statement may scan a table of facts, and none may read more rows than is stated here, which is
 * measured on the embedded figures with little to spare.
 */
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../data/catalogue/index.ts';
import { api } from '../../../workers/api/app.ts';
import { rowFormatsOf } from '../../../workers/api/routes/rows.ts';
import { countChanges } from '../../../workers/export/count-changes.ts';
import { findLeadsAhead } from '../../../workers/leads/kept.ts';
import { loadEverything } from '../support/load-figures.ts';
import { planOf, recording, rowsReadBy, type Statement } from '../support/record-statements.ts';

/** Small tables that nothing but the number of editions, runs or files makes longer, and lists of ours. */
const MAY_SCAN = [
  'edition',
  'edition_partition',
  'edition_source',
  'collection_run',
  'run_file',
  'archived_file',
  'json_each',
];

/** Leads were found before anybody asks: the figures are left alone. */
const LEADS = 50;

/** Rows that each address may read. */
const ADDRESSES: Record<string, number> = {
  '/datasets': 200,
  '/datasets/enrolment': 230,
  '/data/enrolment.json': 1600,
  '/data/enrolment.json?limit=10000': 11_500,
  '/data/enrolment.json?origin=non-uk&limit=500': 1050,
  '/data/enrolment.json?ukprn=10007157': 200,
  '/data/enrolment.csv?ukprn=10007157&academic_year=2023/24&origin=non-uk': 80,
  '/data/enrolment.csv?academic_year=2023/24&origin=non-uk': 800,
  '/data/enrolment.csv': 43_000,
  '/data/institutions.json': 1450,
  '/data/institutions.csv?status=backer': 900,
  '/data/campuses.json': 600,
  '/data/campuses.csv?ukprn=10007157': 14,
  '/data/backers.json': 65,
  '/data/backers.json?organisation=universities-uk': 12,
  '/data/backers.csv': 65,
  '/data/evidence.json': 180,
  '/data/evidence.csv?organisation=university-of-sheffield': 50,
  '/institutions': 1450,
  '/institutions?nation=wales': 430,
  '/institutions/10007157': 1100,
  '/institutions/university-of-sheffield': 1100,
  '/institutions/10007157/peers': 1250,
  '/institutions/10007157/revisions': 150,
  '/trends': 9000,
  '/areas': 9000,
  '/areas/E12000003': 9000,
  '/compare?p=10007157,10007784&b=uk': 1700,
  '/compare?p=10007157&b=region-E12000003&as=rank': 8500,
  '/compare.csv?p=10007157,10007784&as=share': 1700,
  '/compare/countries?p=10007157,10007784': 200,
  '/compare/choices': 1700,
  '/leads': LEADS,
  '/leads.csv?kind=record': LEADS,
  '/leads.atom?nation=wales': LEADS,
  '/map': 2350,
  '/map?academic_year=2014/15': 2350,
  '/map/memberships': 900,
  '/map/fee-income': 5300,
  '/editions': 75,
  '/editions/3': 20,
  '/editions/3/changes.json?limit=1000': 4300,
  '/editions/3/changes.json?dataset=enrolment&ukprn=10007157': 1000,
  '/editions/3/changes.json?dataset=enrolment&academic_year=2016/17&origin=eu': 1000,
  '/editions/3/change-summary.json?dataset=enrolment': 5,
  '/editions/3/changes.csv': 46_000,
  '/editions/4/changes.csv': 700,
  '/editions/4/changes.xlsx': 760,
  '/editions/3/changes.xlsx?dataset=enrolment&ukprn=10007157': 1000,
  '/change-summaries.json': 80,
  '/checks': 190,
  '/checks.csv': 190,
  '/status': 190,
  '/institutions/10007157/origins': 600,
  '/countries': 200,
  '/countries/FR': 1000,
  '/data/origin.json': 1700,
  '/data/origin.json?limit=10000': 11_500,
  '/data/origin.json?ukprn=10007157&academic_year=2023/24': 220,
  '/data/origin.json?country=FR&academic_year=2023/24': 800,
  '/data/origin.json?region=other-europe&country=FR&country=TR': 1700,
  '/data/origin.csv?country=TR': 4400,
  '/editions/5/changes.json?dataset=origin': 1700,
  '/institutions/10007157/fee-income': 320,
  '/data/fee-income.json': 1700,
  '/data/fee-income.json?ukprn=10007157': 200,
  '/data/fee-income.csv?academic_year=2022/23&item=non-eu': 800,
  '/data/origin-by-nation.json': 1700,
  '/data/origin-by-nation.json?domicile=FR': 80,
  '/data/origin-by-nation.csv?domicile=uk-greater-london&nation=scotland': 60,
  '/data/transnational.json': 500,
  '/data/transnational.csv?country=MY': 60,
  '/editions/6/changes.json?dataset=fee-income': 1700,
  '/editions/6/changes.json?dataset=origin-by-nation': 1700,
  '/editions/6/changes.csv?dataset=transnational': 1000,
  '/data/visas.json': 1700,
  '/data/visas.csv?nationality=CN&application=visa': 400,
  '/data/visas.csv?quarter=2024-Q4&application=visa': 400,
  '/data/visas.csv?institution=russell-group': 800,
  '/editions/7/changes.json?dataset=visas': 1700,
  '/editions/7/changes.json?dataset=visas&nationality=CN&application=visa': 900,
};

/** Chosen rows cost the same in whatever format they come; those of few rows are enough to show it. */
for (const [path, most] of Object.entries(ADDRESSES)) {
  const id = /^\/data\/([^.]+)\.csv/.exec(path)?.[1];
  const dataset = CATALOGUE.find((each) => each.id === id);
  if (!dataset || most > 5000) continue;
  for (const format of rowFormatsOf(dataset)) ADDRESSES[path.replace('.csv', `.${format}`)] = most;
}

/** How each page that has a load is opened, and the rows that it may read. */
const PAGES: Record<string, { url: string; params?: Record<string, string>; rows: number }> = {
  '/': { url: '/', rows: 2350 },
  '/institutions/[slug]': {
    url: '/institutions/university-of-sheffield',
    params: { slug: 'university-of-sheffield' },
    rows: 3400,
  },
  '/institutions': { url: '/institutions', rows: 9000 },
  '/countries': { url: '/countries', rows: 2700 },
  '/countries/[code]': { url: '/countries/FR', params: { code: 'FR' }, rows: 1400 },
  '/areas': { url: '/areas', rows: 9000 },
  '/areas/[code]': { url: '/areas/E12000003', params: { code: 'E12000003' }, rows: 9000 },
  '/compare': { url: '/compare?p=10007157,10007784&b=uk', rows: 1700 },
  '/leads': { url: '/leads', rows: LEADS },
  '/backers': { url: '/backers', rows: 400 },
  '/data': { url: '/data', rows: 200 },
  '/data/[dataset]': { url: '/data/enrolment', params: { dataset: 'enrolment' }, rows: 1700 },
  '/data/[dataset]/changes': {
    url: '/data/enrolment/changes?edition=3',
    params: { dataset: 'enrolment' },
    rows: 1000,
  },
  '/developers': { url: '/developers', rows: 200 },
  '/methods': { url: '/methods', rows: 200 },
  '/status': { url: '/status', rows: 190 },
};

/** How the files of each page are asked for, without their extension, and the rows that one may read. */
const FILES: Record<string, { url: string; params?: Record<string, string>; rows: number }> = {
  '/map': { url: '/map?nation=wales', rows: 2350 },
  '/institutions': { url: '/institutions?show=backer', rows: 9000 },
  '/institutions/[slug]': {
    url: '/institutions/university-of-sheffield',
    params: { slug: 'university-of-sheffield' },
    rows: 1250,
  },
  '/countries': { url: '/countries', rows: 2700 },
  '/countries/[code]': { url: '/countries/FR', params: { code: 'FR' }, rows: 1400 },
  '/areas': { url: '/areas', rows: 9000 },
  '/areas/[code]': { url: '/areas/E12000003', params: { code: 'E12000003' }, rows: 9000 },
  '/compare': { url: '/compare?p=10007157,10007784&b=uk', rows: 1700 },
  '/compare/differences': { url: '/compare/differences?p=10007157,10007784', rows: 1700 },
  '/leads': { url: '/leads?nation=wales', rows: LEADS },
  '/backers': { url: '/backers?type=business', rows: 65 },
  '/data': { url: '/data?search=visa', rows: 200 },
  '/data/[dataset]': {
    url: '/data/enrolment?ukprn=10007157',
    params: { dataset: 'enrolment' },
    rows: 420,
  },
  '/data/[dataset]/changes': {
    url: '/data/enrolment/changes?edition=3&ukprn=10007157',
    params: { dataset: 'enrolment' },
    rows: 1300,
  },
  '/status': { url: '/status', rows: 190 },
  '/status/sources': { url: '/status/sources', rows: 190 },
};

/** What a workbook and JSON read besides, to say of which release each of their datasets is. */
const ABOUT = 175;
/** Files of what the Atlas does itself, and that of which a dataset tells by itself. */
const OWN_TABLES = [
  '/data',
  '/status',
  '/status/sources',
  '/data/[dataset]',
  '/data/[dataset]/changes',
];

/** Pages that show no figures of their own: words, and what the API does. */
const WITHOUT_FILES = ['/methods', '/developers'];

const recorder = recording(env.DB);
const recorded = { ...env, DB: recorder.db };

async function check(sent: readonly Statement[], most: number): Promise<void> {
  expect(sent.length).toBeGreaterThan(0);
  let rows = 0;
  for (const statement of sent) {
    for (const step of await planOf(env.DB, statement)) {
      const table = /^SCAN (?:CONSTANT ROW|(\S+))/.exec(step)?.[1];
      const mayScan = table === undefined || MAY_SCAN.includes(table);
      expect(mayScan, `${step}: ${statement.sql}`).toBe(true);
    }
    rows += await rowsReadBy(env.DB, statement);
  }
  expect(rows).toBeLessThanOrEqual(most);
  expect(rows, 'the ceiling is far above what is read').toBeGreaterThan(most / 2);
}

beforeAll(async () => {
  await loadEverything(env);
  await countChanges(env, { dataset: 'enrolment', edition: 3, against: 2 });
  await findLeadsAhead(env, { leadsOf: 7 });
}, 120_000);

describe('the API', () => {
  it.each(Object.entries(ADDRESSES))('%s reads at most %i rows', async (path, most) => {
    const response = await api.request(`http://atlas.test/api/v1${path}`, {}, recorded);
    await response.text();
    expect(response.status).toBe(200);
    await check(recorder.taken(), most);
  });

  it('reads no figure for a reader who holds the answer', async () => {
    const ask = (headers: HeadersInit) =>
      api.request('http://atlas.test/api/v1/map', { headers }, recorded);
    const etag = (await ask({})).headers.get('etag') ?? '';
    recorder.taken();
    expect((await ask({ 'If-None-Match': etag })).status).toBe(304);
    for (const { sql } of recorder.taken()) expect(sql).not.toMatch(/"(enrolment|institution)"/);
  });

  it('finds the leads of an edition along keys, once', async () => {
    await env.ARCHIVE.delete('leads/7.json');
    const ask = (path: string) => api.request(`http://atlas.test/api/v1${path}`, {}, recorded);
    await ask('/leads');
    await check(recorder.taken(), 50_000);
    await ask('/leads?nation=wales&kind=run');
    for (const { sql } of recorder.taken()) expect(sql).not.toMatch(/from "(enrolment|origin)"/);
  });

  it('covers every address that the document names', async () => {
    const response = await api.request('http://atlas.test/api/openapi.json', {}, env);
    const { paths } = await response.json<{ paths: Record<string, unknown> }>();
    const tested = Object.keys(ADDRESSES).map((path) => path.split('?')[0] ?? '');
    const untested = Object.keys(paths).filter((path) => {
      const form = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
      return !tested.some((each) => form.test(each));
    });
    expect(untested).toEqual([]);
  });
});

const inProcess = (input: RequestInfo | URL, init?: RequestInit) =>
  api.request(new URL(String(input), 'http://atlas.test').href, init, recorded);

/** That of `/about` says only that it has no scripts. */
const LOADS = import.meta.glob<{ load: (event: unknown) => unknown }>([
  '../../../src/routes/**/+page.ts',
  '!../../../src/routes/about/+page.ts',
]);
const routeOf = (file: string) => /src\/routes(.*)\/\+page\.ts$/.exec(file)?.[1] || '/';

describe('the pages', () => {
  it.each(Object.keys(LOADS).map((file) => [routeOf(file), file]))(
    '%s reads along keys, and not much',
    async (route, file) => {
      const page = PAGES[route];
      if (!page) throw new Error(`${route} has a load and is not tested here`);
      const module = await LOADS[file]?.();
      const url = new URL(page.url, 'http://atlas.test');
      await module?.load({
        fetch: inProcess,
        url,
        params: page.params ?? {},
        route: { id: route },
      });
      await check(recorder.taken(), page.rows);
    },
  );
});

describe('the files of pages', () => {
  const servers = import.meta.glob<{ GET: (event: unknown) => Promise<Response> }>(
    '../../../src/routes/**/+server.ts',
  );
  const ENDING = /src\/routes(.*)\.\[format=view\]\/\+server\.ts$/;
  const files = Object.keys(servers).filter((file) => ENDING.test(file));

  /** The answer for an address, or where it leads. */
  async function get(file: string, format: string): Promise<Response> {
    const route = ENDING.exec(file)?.[1] ?? '';
    const page = FILES[route];
    if (!page) throw new Error(`${route} has files and is not tested here`);
    const url = new URL(page.url.replace(/\?|$/, `.${format}$&`), 'http://atlas.test');
    const event = { fetch: inProcess, url, params: { ...page.params, format } };
    try {
      return await (await servers[file]!()).GET(event);
    } catch (cause) {
      const { status, location } = cause as { status?: number; location?: string };
      if (status !== 307 || !location) throw cause;
      return inProcess(location);
    }
  }

  it('are there for every page that shows figures', () => {
    const pages = Object.keys(LOADS).map((file) => routeOf(file).replace(/^\/$/, '/map'));
    const have = new Set(files.map((file) => ENDING.exec(file)?.[1]));
    expect(pages.filter((page) => !have.has(page)).sort()).toEqual(WITHOUT_FILES.toSorted());
  });

  it.each(files.map((file) => [ENDING.exec(file)?.[1] ?? '', file] as const))(
    '%s gives rows in every format, read along keys',
    async (route, file) => {
      // These figures were loaded without a run: there is a header, and nothing below it.
      const least = route === '/status' ? 1 : 2;
      for (const [format, start] of [
        ['csv', /^\w+,/],
        ['json', /^[[{]/],
        ['xlsx', /^PK/],
      ] as const) {
        const response = await get(file, format);
        const text = new TextDecoder().decode(await response.arrayBuffer());
        expect([response.status, format]).toEqual([200, format]);
        expect(text).toMatch(start);
        if (format === 'csv') expect(text.split('\r\n').length).toBeGreaterThan(least);
        const about = format === 'csv' || OWN_TABLES.includes(route) ? 0 : ABOUT;
        await check(recorder.taken(), FILES[route]!.rows + about);
      }
    },
  );
});
