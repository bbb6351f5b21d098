import { env } from 'cloudflare:workers';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE, datasetOf } from '../../../data/catalogue/index.ts';
import type { DatasetId } from '../../../data/codes.ts';
import type { DataAnswer } from '../../../workers/api/shapes/data.ts';
import type { DatasetAnswer } from '../../../workers/api/shapes/datasets.ts';
import type { InstitutionListAnswer } from '../../../workers/api/shapes/institution.ts';
import { call, json } from '../support/call.ts';
import { loadFigures, loadOrigin, loadSmallTables, loadVisas } from '../support/load-figures.ts';

beforeAll(async () => {
  await loadFigures(env);
  await loadSmallTables(env);
  await loadOrigin(env);
  await loadVisas(env);
});

type Row = DataAnswer['rows'][number];

async function allRows(id: DatasetId, query: string, limit: number): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor = '';
  do {
    const page = await json<DataAnswer>(
      `/data/${id}.json?${query}&limit=${limit}${cursor && `&cursor=${cursor}`}`,
    );
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    rows.push(...page.rows);
    cursor = page.next ?? '';
  } while (cursor);
  return rows;
}

async function csvRows(id: DatasetId, query: string): Promise<Record<string, string>[]> {
  const response = await call(`/data/${id}.csv?${query}`);
  return parse(await response.text(), { columns: true });
}

const keyOf = (id: DatasetId, row: Record<string, unknown>) =>
  datasetOf(id)
    .key.map((name) => row[name])
    .join('\n');

describe('paging', () => {
  it.each([
    ['enrolment', 'academic_year=2018/19&academic_year=2023/24', 777],
    ['enrolment', 'origin=eu&origin=total', 1000],
    ['enrolment', 'ukprn=10007157&ukprn=UK&ukprn=10000163', 50],
    ['enrolment', 'academic_year=2014/15&edition=2', 331],
    ['institutions', 'nation=england', 40],
    ['institutions', '', 7],
    ['backers', '', 5],
    ['evidence', '', 9],
  ] as const)(
    'covers every row of %s once, in the order of its key: %s',
    async (id, query, limit) => {
      const rows = await allRows(id, query, limit);
      const keys = rows.map((row) => keyOf(id, row));
      expect(new Set(keys).size).toBe(keys.length);
      expect([...keys].sort()).toEqual(keys);
      const csv = await csvRows(id, query);
      expect(csv.map((row) => keyOf(id, row))).toEqual(keys);
      expect(rows.length).toBeGreaterThan(limit);
    },
  );

  it('gives the whole of enrolment as the publisher has it', async () => {
    const published = await env.DB.prepare(
      `select count(*) as rows, sum(students) as students from enrolment where until is null and ukprn <> 'UK'`,
    ).first<{ rows: number; students: number }>();
    const csv = await csvRows('enrolment', '');
    expect(csv).toHaveLength(published?.rows ?? 0);
    expect(csv.reduce((sum, row) => sum + Number(row.students), 0)).toBe(published?.students);
    expect(csv.length).toBeGreaterThan(29_000);
  });

  it('pages the institutions too', async () => {
    const ukprns: string[] = [];
    let cursor = '';
    do {
      const page: InstitutionListAnswer = await json(
        `/institutions?limit=100${cursor && `&cursor=${cursor}`}`,
      );
      ukprns.push(...page.institutions.map(({ ukprn }) => ukprn));
      cursor = page.next ?? '';
    } while (cursor);
    const known = await env.DB.prepare('select count(*) as n from institution').first<{
      n: number;
    }>();
    expect(new Set(ukprns).size).toBe(known?.n);
    expect(ukprns).toHaveLength(known?.n ?? 0);
  });
});

/** What stands for a dataset: all of it, but of the largest its newest year. */
const sampleOf = (id: DatasetId) => csvRows(id, id === 'origin' ? 'academic_year=2023/24' : '');

const HELD = CATALOGUE.map(({ id }) => id);

describe('rows', () => {
  it.each(HELD)('of %s have the columns of the catalogue', async (id) => {
    const columns = datasetOf(id).columns;
    const { rows } = await json<DataAnswer>(`/data/${id}.json?limit=1`);
    const names = columns.map(({ name }) => name);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([...names].sort());
    const { dataset } = await json<DatasetAnswer>(`/datasets/${id}`);
    const csv = await call(`/data/${id}.csv`);
    expect((await csv.text()).split('\r\n', 1)[0]).toBe(names.join(','));
    expect(csv.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(csv.headers.get('content-disposition')).toBe(
      `attachment; filename="${id}-edition-${dataset.latest_edition}.csv"`,
    );
    expect(dataset.citation).toContain(`edition ${dataset.latest_edition} (`);
  });

  it.each(HELD)('of %s hold only codes that it lists', async (id) => {
    const sample = await sampleOf(id);
    for (const { name, codes, nullable } of datasetOf(id).columns) {
      const values = new Set(sample.map((row) => row[name]));
      const allowed = new Set(codes?.map(({ code }) => code));
      if (nullable) allowed.add('');
      if (codes)
        expect([name, [...values].filter((value) => !allowed.has(value ?? ''))]).toEqual([
          name,
          [],
        ]);
      if (!nullable) expect([name, values.has('')]).toEqual([name, false]);
    }
  });

  it('can be asked for by every filter of every dataset', async () => {
    for (const id of HELD) {
      const { columns } = datasetOf(id);
      const [row] = await sampleOf(id);
      for (const { name, filter } of columns) {
        const value = row?.[name];
        if (!filter || !value) continue;
        const rows = await csvRows(id, `${name}=${encodeURIComponent(value)}`);
        expect([id, name, rows.length > 0]).toEqual([id, name, true]);
        expect(new Set(rows.map((each) => each[name]))).toEqual(new Set([value]));
      }
    }
  });

  it('can be filtered down to nothing: a header, and 200', async () => {
    const response = await call('/data/enrolment.csv?academic_year=2031/32');
    expect([response.status, await response.text()]).toEqual([
      200,
      'ukprn,provider,academic_year,origin,students,status\r\n',
    ]);
  });
});

describe('a whole dataset', () => {
  it('comes from the archive where it is stored, and is the file of the edition that made it', async () => {
    const streamed = await (await call('/data/enrolment.csv')).text();
    await env.ARCHIVE.put('exports/enrolment/3/enrolment.csv', 'stored\r\n');
    await env.DB.prepare(
      `insert into exported_file values ('enrolment', 3, 'csv', 'exports/enrolment/3/enrolment.csv', 8, 1, 'x', '2026-11-24')`,
    ).run();
    const stored = await call('/data/enrolment.csv');
    expect(stored.headers.get('content-length')).toBe('8');
    expect(await stored.text()).toBe('stored\r\n');
    expect(await (await call('/data/enrolment.csv?edition=4')).text()).toBe('stored\r\n');
    expect(await (await call('/data/enrolment.csv?origin=eu')).text()).not.toBe('stored\r\n');
    expect(await (await call('/data/enrolment.csv?edition=2')).text()).not.toBe('stored\r\n');
    await env.ARCHIVE.delete('exports/enrolment/3/enrolment.csv');
    expect(await (await call('/data/enrolment.csv')).text()).toBe(streamed);
  });
});
