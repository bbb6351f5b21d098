import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../../../data/catalogue/index.ts';
import { loadLines } from '../../../../../src/lib/data/load-lines.ts';
import { datasetDetails } from '../../../../../workers/api/assemble/dataset.ts';
import { file, ROWS, stored } from '../../../workers/formats/sample.ts';

const SITE = 'https://atlas.test';
const edition = { number: 9, title: 'x', released: '2025', published_at: '2026-11-24T09:00:00Z' };
const file3 = (format: string) => ({
  ...{ format, key: 'k', edition: 3, bytes: 12, rows: 1, sha256: 'ab' },
});
const dataset = datasetDetails(
  datasetOf('enrolment'),
  edition,
  {
    history: { dataset: 'enrolment', first: 2, latest: 3, released: '2025' },
    partitions: ['2023/24'],
    stored: { edition: 3, files: [file3('csv'), file3('parquet')] },
  },
  [],
);
const CHOSEN = { ukprn: ['10007157'], origin: ['eu', 'uk'] };
const whole = loadLines(dataset, SITE, 9);
const chosen = loadLines(dataset, SITE, 9, CHOSEN);
const codeOf = (lines: typeof whole, tool: string) =>
  lines.find((line) => line.tool === tool)?.code ?? '';

it('there is a line for each tool that people named', () =>
  expect(whole.map(({ tool }) => tool)).toEqual([
    'R',
    'Python, pandas',
    'Python, polars',
    'DuckDB',
    'curl',
    'Excel, Power Query',
    'Google Sheets',
  ]));

it('the whole dataset comes from the file of its edition, which never changes', () => {
  for (const { code } of whole) expect(code).toContain(`${SITE}/data/enrolment/3/enrolment.`);
});

it('what is chosen comes with every filter and the edition', () => {
  const query = 'ukprn=10007157&origin=eu&origin=uk&edition=9';
  for (const { code } of chosen) expect(code).toContain(`/api/v1/data/enrolment.csv?${query}`);
});

describe('Google Sheets', () => {
  const long = {
    ...dataset,
    downloads: dataset.downloads.map((each) => ({ ...each, bytes: 13_501_957 })),
  };
  const lineOf = (lines: typeof whole) => lines.find(({ tool }) => tool === 'Google Sheets');

  it('gets the newest year of a dataset that is too long for it, and is told so', () => {
    const line = lineOf(loadLines(long, SITE, 9));
    expect(line?.code).toBe(
      `=IMPORTDATA("${SITE}/api/v1/data/enrolment.csv?academic_year=2023%2F24&edition=9")`,
    );
    expect(line?.note).toMatch(/all of it \(13\.5 MB\).+this is 2023\/24 alone/);
  });

  it('gets what is chosen, and a dataset that is short', () => {
    expect(lineOf(loadLines(long, SITE, 9, CHOSEN))?.code).toContain('ukprn=10007157');
    expect(lineOf(whole)).toEqual({
      tool: 'Google Sheets',
      code: `=IMPORTDATA("${SITE}/data/enrolment/3/enrolment.csv")`,
    });
  });
});

it.each(['R', 'Python, pandas', 'Python, polars', 'Excel, Power Query'])(
  '%s keeps UKPRNs as text',
  (tool) => expect(codeOf(whole, tool)).toMatch(/ukprn"?[ :=,]+ ?("c"|str|pl\.String|type text)/),
);

it('R and pandas take only what is empty for missing: NA is Namibia', () => {
  expect(codeOf(whole, 'R')).toMatch(/, na = ""\)$/);
  expect(codeOf(whole, 'Python, pandas')).toMatch(/keep_default_na=False, na_values=\[""\]\)$/);
});

it.each(['Python, pandas', 'Python, polars'])('%s names what it needs', (tool) =>
  expect(codeOf(whole, tool)).toMatch(
    /^import (pandas|polars as pl); enrolment = (pandas|pl)\.read_csv/,
  ),
);

describe('DuckDB runs its line', () => {
  /** The line with the file of this machine in the place of its address. */
  async function run(code: string, path: string): Promise<unknown[]> {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const local = code.replace(/https:[^']+/, path);
    return (await connection.runAndReadAll(local)).getRowObjectsJson();
  }

  it('of the whole dataset', async () => {
    const rows = await run(codeOf(whole, 'DuckDB'), stored('line.parquet', await file('parquet')));
    expect(rows).toHaveLength(ROWS.length);
  });

  it('of what is chosen, UKPRNs as text', async () => {
    const rows = await run(codeOf(chosen, 'DuckDB'), stored('line.csv', await file('csv')));
    expect(rows).toHaveLength(ROWS.length);
    expect((rows[0] as { ukprn: unknown }).ukprn).toBe(ROWS[0]?.ukprn);
  });

  it('and takes NA for Namibia, and an empty cell for a missing value', async () => {
    const bytes = new TextEncoder().encode('ukprn,country,students\r\n10007157,NA,\r\n');
    const rows = await run(codeOf(chosen, 'DuckDB'), stored('namibia.csv', bytes));
    expect(rows).toEqual([{ ukprn: '10007157', country: 'NA', students: null }]);
  });
});
