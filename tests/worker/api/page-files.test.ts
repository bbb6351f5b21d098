/** What files of pages that show figures of several datasets say of each of them. */
import { env } from 'cloudflare:workers';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { datasetOf } from '../../../data/catalogue/index.ts';
import type { DatasetId } from '../../../data/codes.ts';
import { EMBEDDED_RELEASES } from '../../../data/figures/releases.ts';
import { api } from '../../../workers/api/app.ts';
import { loadEverything } from '../support/load-figures.ts';

beforeAll(() => loadEverything(env), 120_000);

const inProcess = (input: RequestInfo | URL, init?: RequestInit) =>
  api.request(new URL(String(input), 'http://atlas.test').href, init, env);

const SERVERS = import.meta.glob<{ GET: (event: unknown) => Promise<Response> }>(
  '../../../src/routes/**/*.[[]format=view[]]/+server.ts',
);

/** The file of a page: its route, what stands for its parameters, and the format. */
async function fileOf(route: string, params: Record<string, string>, format: string) {
  const server = await SERVERS[`../../../src/routes${route}.[format=view]/+server.ts`]?.();
  if (!server) throw new Error(`${route} has no files`);
  const path = route.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
  const url = new URL(`http://atlas.test${path}.${format}`);
  return server.GET({ fetch: inProcess, url, params: { ...params, format } });
}

/** When the newest embedded figures of a dataset were released. */
const releaseOf = (id: DatasetId) =>
  EMBEDDED_RELEASES.filter(({ datasets }) => datasets.includes(id))
    .map(({ released }) => released)
    .sort()
    .at(-1);

const PAGES: [route: string, params: Record<string, string>, DatasetId[]][] = [
  ['/countries/[code]', { code: 'FR' }, ['origin', 'origin-by-nation', 'visas', 'transnational']],
  ['/areas/[code]', { code: 'E12000003' }, ['enrolment', 'fee-income', 'institutions', 'backers']],
  ['/institutions/[slug]', { slug: 'university-of-sheffield' }, ['enrolment']],
];

describe.each(PAGES)('the file of %s %j', (route, params, ids) => {
  it('names each source in a workbook, with its licence and release', async () => {
    const bytes = await (await fileOf(route, params, 'xlsx')).arrayBuffer();
    const [about, data] = (await readXlsx(bytes)).sheets.map(({ rows }) => rows);
    const lines = (about ?? []).map(([heading, text]) => [String(heading), String(text)] as const);
    const starts = lines.flatMap(([heading], index) =>
      ['Dataset', 'Also holds'].includes(heading) ? [index] : [],
    );
    const parts = starts.map((start, index) => lines.slice(start, starts[index + 1]));
    expect(parts).toHaveLength(ids.length);
    for (const [index, id] of ids.entries()) {
      const { title, publisher, licence, sources } = datasetOf(id);
      const told = (heading: string) =>
        parts[index]?.filter(([each]) => each === heading).map(([, text]) => text);
      if (index > 0) expect(told('Also holds')).toEqual([title]);
      expect(told('Publisher')?.[0]).toContain(publisher.name);
      expect(told('Licence')?.[0]).toContain(licence.name);
      expect(told('Figures released')).toEqual([releaseOf(id)]);
      expect(told('Source')).toEqual(sources.map((each) => `${each.title}, ${each.url}`));
    }
    const csv = await (await fileOf(route, params, 'csv')).text();
    expect(data?.length).toBe(csv.trimEnd().split('\r\n').length);
  });

  it('names the same in JSON, and no release of other figures', async () => {
    const { edition, sources } = await (
      await fileOf(route, params, 'json')
    ).json<{ edition: object; sources: { title: string; released: string }[] }>();
    expect(edition).toEqual({ number: 7, published_at: '2026-11-24T09:00:01Z' });
    expect(sources.map(({ title, released }) => [title, released])).toEqual(
      ids.map((id) => [datasetOf(id).title, releaseOf(id)]),
    );
  });
});
