import { env } from 'cloudflare:workers';
import { readXlsx } from 'hucre/xlsx';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { EXAMPLES } from '../../../src/lib/data/examples.ts';
import { countChanges } from '../../../workers/export/count-changes.ts';
import type { ChangeSummaryAnswer } from '../../../workers/api/shapes/changes.ts';
import { call, json } from '../support/call.ts';
import { loadFigures } from '../support/load-figures.ts';

beforeAll(() => loadFigures(env));

const CHOSEN = 'ukprn=10007157&origin=non-uk';

describe('chosen rows', () => {
  it('are the same in every format', async () => {
    const { rows } = await json<{ rows: Record<string, unknown>[] }>(
      `/data/enrolment.json?${CHOSEN}`,
    );
    const lines = (await (await call(`/data/enrolment.jsonl?${CHOSEN}`)).text())
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
    const parquet = await (await call(`/data/enrolment.parquet?${CHOSEN}`)).arrayBuffer();
    expect(await parquetReadObjects({ file: parquet })).toEqual(rows);
    const { sheets } = await readXlsx(
      await (await call(`/data/enrolment.xlsx?${CHOSEN}`)).arrayBuffer(),
    );
    expect(sheets[1]?.rows.slice(1).map((row) => row[4])).toEqual(
      rows.map(({ students }) => students),
    );
  });

  it('lie wide where asked to', async () => {
    const response = await call(
      '/data/enrolment.csv?ukprn=10007157&academic_year=2023/24&shape=wide',
    );
    const [header, row, end] = (await response.text()).split('\r\n');
    expect(header).toMatch(/^ukprn,provider,academic_year,england,/);
    expect([row?.split(',').length, end]).toEqual([header?.split(',').length, '']);
    expect(response.headers.get('content-disposition')).toContain('enrolment-wide-10007157');
  });

  it('are a header and no rows where nothing matches', async () => {
    const response = await call('/data/backers.csv?nation=wales&type=government&status=founder');
    expect([response.status, (await response.text()).split('\r\n').length]).toEqual([200, 2]);
  });

  it('refuse a shape that a dataset does not have', async () =>
    expect((await call('/data/backers.csv?shape=wide')).status).toBe(400));
});

it('tells what the release of 2025 changed of that of 2020 once it is counted, and asks for that', async () => {
  const path = '/editions/3/change-summary.json?dataset=enrolment&from=2';
  const send = vi.spyOn(env.EXPORTS, 'send').mockImplementation(async () => undefined as never);
  const waiting = await call(path);
  expect(waiting.headers.get('cache-control')).toBe('no-store');
  expect((await waiting.json<ChangeSummaryAnswer>()).partitions).toBeNull();
  const [[message] = []] = send.mock.calls;
  send.mockRestore();
  expect(message).toEqual({ dataset: 'enrolment', edition: 3, against: 2 });
  await countChanges(env, { dataset: 'enrolment', edition: 3, against: 2 });
  const { partitions } = await json<ChangeSummaryAnswer>(path);
  const of = (year: string) => partitions?.find(({ partition }) => partition === year);
  const figures = ['2014/15', '2015/16', '2016/17', '2018/19'].map((year) => [
    of(year)?.revised,
    of(year)?.joined,
    of(year)?.left,
  ]);
  expect(figures).toEqual([
    [0, 63, 0],
    [0, 98, 0],
    [54, 95, 0],
    [110, 97, 0],
  ]);
});

it.each(EXAMPLES)('the example “$title” works', async ({ path }) => {
  const response = await call(path.replace('/api/v1', ''));
  expect(response.status).toBe(200);
  await response.text();
});
