/** Files of every format, opened by programs that share no code with what wrote them. */
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../../data/catalogue/index.ts';
import { fileFormatsOf, fileName } from '../../../../data/catalogue/files.ts';
import type { Row } from '../../../../data/queries/page.ts';
import { fileChunks } from '../../../../workers/formats/file.ts';
import { tableXlsx } from '../../../../workers/formats/table-xlsx.ts';
import { tableOf } from '../../../../workers/formats/table.ts';
import { bytesOf, file, harmless, NAMES, ROWS, source, stored, SUM, textOf } from './sample.ts';

async function sql(query: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(query)).getRowsJson();
}

describe('DuckDB', () => {
  it.each(['csv', 'parquet', 'json', 'jsonl'] as const)('reads the same of %s', async (format) => {
    const path = stored(`all.${format}`, await file(format));
    const reader = format === 'jsonl' ? 'json' : format;
    const options = format === 'csv' ? `, quote='"', escape='"', all_varchar=false` : '';
    const [row] = await sql(
      `select count(*), sum(students)::int, count(students), count(distinct origin) from read_${reader}('${path}'${options})`,
    );
    expect(row?.map(Number)).toEqual([ROWS.length, SUM, ROWS.length - 1, 2]);
  });

  it('finds typed columns and dictionaries in Parquet', async () => {
    const path = stored(
      'typed.parquet',
      await file('parquet', Array.from({ length: 40 }, () => ROWS).flat()),
    );
    const types = await sql(`select column_name, column_type from (describe from '${path}')`);
    expect(types).toContainEqual(['students', 'INTEGER']);
    expect(types).toContainEqual(['ukprn', 'VARCHAR']);
    const [encoding] = await sql(
      `select encodings from parquet_metadata('${path}') where path_in_schema = 'origin'`,
    );
    expect(String(encoding)).toContain('DICTIONARY');
  });

  it('finds the names in CSV as they are, those that would run made harmless', async () => {
    const path = stored('names.csv', await file('csv'));
    const found = await sql(
      `select provider from read_csv('${path}', nullstr='never', quote='"', escape='"', auto_detect=true) where origin = 'eu' order by ukprn`,
    );
    expect(found.flat().map((name) => name ?? '')).toEqual(NAMES.map(harmless));
  });
});

it('Parquet gives hyparquet every value, and its description', async () => {
  const { buffer } = await file('parquet');
  expect(await parquetReadObjects({ file: buffer })).toEqual(ROWS);
  const about = parquetMetadata(buffer).key_value_metadata;
  expect(about).toContainEqual({ key: 'Dataset', value: 'Students by provider and origin' });
});

describe('a workbook', () => {
  it('has what it is, the data and the dictionary, with typed cells', async () => {
    const { sheets } = await readXlsx(await file('xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['About', 'Data', 'Dictionary']);
    const about = new Map(sheets[0]?.rows.map(([heading, text]) => [heading, text]));
    expect(about.get('Cite as')).toContain('edition 3');
    expect(about.get('Licence')).toContain('CC BY 4.0');
    const [header, ...rows] = sheets[1]?.rows ?? [];
    expect(header).toEqual(datasetOf('enrolment').columns.map(({ name }) => name));
    expect(rows).toHaveLength(ROWS.length);
    expect(rows.map((row) => row[4] ?? null)).toEqual(ROWS.map(({ students }) => students));
    expect(rows.slice(0, NAMES.length).map((row) => row[1] ?? '')).toEqual(NAMES);
  });

  it('holds no formula, and freezes its header', async () => {
    const parts = unzipSync(await file('xlsx'));
    const sheet = textOf(parts['xl/worksheets/sheet2.xml']);
    expect(sheet).not.toContain('<f');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<v>-5</v>');
  });

  it('stops at its most rows, and says so first', async () => {
    const whole = source(ROWS);
    const cut = await bytesOf(
      tableXlsx(tableOf('enrolment', whole.rows()), { ...whole, released: '2024-11' }, 7),
    );
    const { sheets } = await readXlsx(cut);
    expect(sheets[1]?.rows).toHaveLength(8);
    expect(sheets[0]?.rows[0]?.[0]).toBe('Not all rows');
  });
});

it('wide, has a line for each provider and year and a column for each code', async () => {
  const [header, ...lines] = textOf(
    await file(
      'wide-csv',
      ROWS.filter(({ provider }) => /^[A-Z]/.test(String(provider))),
    ),
  )
    .trimEnd()
    .split('\r\n');
  expect(header).toBe(
    'ukprn,provider,academic_year,england,scotland,wales,northern-ireland,other-uk,uk,eu,non-eu,non-uk,not-known,total',
  );
  expect(lines[0]).toBe('10000000,"Goldsmiths, ""New Cross""",2023/24,,,,,,,-5,0,,,');
});

it('GeoJSON puts places as points, longitude first, and knows no place for the rest', async () => {
  const rows = [
    { ukprn: '1', name: 'A', latitude: 53.4, longitude: -1.5 },
    { ukprn: '2', name: 'B', latitude: null, longitude: null },
  ];
  const text = textOf(await bytesOf(await fileChunks('geojson', source(rows, 'institutions'))));
  const { features } = JSON.parse(text) as { features: { geometry: unknown; properties: Row }[] };
  expect(features.map(({ geometry }) => geometry)).toEqual([
    { type: 'Point', coordinates: [-1.5, 53.4] },
    null,
  ]);
  expect(features[0]?.properties).not.toHaveProperty('latitude');
});

it.each(fileFormatsOf(datasetOf('enrolment')))(
  '%s of nothing is a file all the same',
  async (format) => {
    const bytes = await file(format, []);
    if (format.endsWith('csv')) expect(textOf(bytes).split('\r\n')).toHaveLength(2);
    if (format === 'json') expect(JSON.parse(textOf(bytes))).toEqual([]);
    if (format === 'parquet') expect(await parquetReadObjects({ file: bytes.buffer })).toEqual([]);
    if (format.endsWith('xlsx')) expect((await readXlsx(bytes)).sheets[1]?.rows).toHaveLength(1);
    expect(fileName('enrolment', format)).toMatch(/^enrolment(-wide)?\.[a-z]+$/);
  },
);
