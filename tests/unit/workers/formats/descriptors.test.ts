/** What a bundle says of its CSV to programs, held to the rules of the two vocabularies. */
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../../data/catalogue/index.ts';
import { csvwMetadata, dataPackage } from '../../../../workers/formats/descriptors.ts';
import { CsvwTable } from './csvw.ts';
import { TabularDataPackage } from './frictionless.ts';
import { file, ROWS, source, textOf } from './sample.ts';

const CSV = { bytes: 12, sha256: 'a'.repeat(64) };

describe.each(CATALOGUE)('$id', (dataset) => {
  const subject = { ...source([]), dataset };

  it('is a Tabular Data Package', () => {
    const { error } = TabularDataPackage.safeParse(dataPackage(subject, dataset.columns, CSV));
    expect(error?.issues ?? []).toEqual([]);
  });

  it('is one where the site has no address yet', () => {
    const described = dataPackage({ ...subject, site: '' }, dataset.columns, CSV);
    expect(TabularDataPackage.safeParse(described).success).toBe(true);
    expect(described).not.toHaveProperty('homepage');
  });

  it('is a table of CSV on the Web', () => {
    const { error } = CsvwTable.safeParse(csvwMetadata(subject, dataset.columns));
    expect(error?.issues ?? []).toEqual([]);
  });
});

it('the rules find what is wrong', () => {
  const [dataset] = CATALOGUE;
  const subject = { ...source([]), dataset: dataset! };
  const described = dataPackage(subject, dataset!.columns, CSV);
  const broken = [
    { ...described, name: 'Not A Name' },
    { ...described, resources: [] },
    { ...described, licenses: [{ title: 'no name' }] },
    { ...described, resources: [{ ...described.resources[0]!, path: '../outside.csv' }] },
  ];
  for (const each of broken) expect(TabularDataPackage.safeParse(each).success).toBe(false);
  const table = csvwMetadata(subject, dataset!.columns);
  const schema = { ...table.tableSchema, primaryKey: ['no-such-column'] };
  expect(CsvwTable.safeParse({ ...table, tableSchema: schema }).success).toBe(false);
});

describe('a bundle', () => {
  it('holds a CSV with the bytes, the columns, the rows and the keys that it tells of', async () => {
    const parts = unzipSync(await file('zip'));
    const described = TabularDataPackage.parse(JSON.parse(textOf(parts['datapackage.json'])));
    const [resource] = described.resources;
    const csv = parts[resource!.path]!;
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', csv as BufferSource));
    expect([resource!.bytes, resource!.hash]).toEqual([
      csv.length,
      `sha256:${Buffer.from(hash).toString('hex')}`,
    ]);
    const [header = [], ...rows] = parse(textOf(csv), {
      recordDelimiter: resource!.dialect.lineTerminator,
    }) as string[][];
    const { fields, primaryKey } = resource!.schema;
    expect(header).toEqual(fields.map(({ name }) => name));
    expect(rows).toHaveLength(ROWS.length);
    const keyOf = (row: string[]) => primaryKey.map((name) => row[header.indexOf(name)]).join('|');
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
    const csvw = CsvwTable.parse(JSON.parse(textOf(parts[`${resource!.path}-metadata.json`])));
    expect(csvw.url).toBe(resource!.path);
    expect(csvw.tableSchema.columns.map(({ titles }) => titles)).toEqual(header);
  });
});
