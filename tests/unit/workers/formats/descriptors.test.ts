/** What a bundle says of its CSV to programs that know CSVW, held to the rules of that vocabulary; and whether it is so. */
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../../data/catalogue/index.ts';
import { csvwMetadata, type dataPackage } from '../../../../workers/formats/descriptors.ts';
import { CsvwTable } from './csvw.ts';
import { file, ROWS, sampleSubject, textOf } from './sample.ts';

describe.each(CATALOGUE)('$id', (dataset) => {
  const subject = { ...sampleSubject(), dataset };

  it('is a table of CSV on the Web', () => {
    const { error } = CsvwTable.safeParse(csvwMetadata(subject, dataset.columns));
    expect(error?.issues ?? []).toEqual([]);
  });
});

it('the rules find what is wrong', () => {
  const [dataset] = CATALOGUE;
  const subject = { ...sampleSubject(), dataset: dataset! };
  const table = csvwMetadata(subject, dataset!.columns);
  const schema = { ...table.tableSchema, primaryKey: ['no-such-column'] };
  expect(CsvwTable.safeParse({ ...table, tableSchema: schema }).success).toBe(false);
});

describe('a bundle', () => {
  it('holds a CSV with the bytes, the columns, the rows and the keys that it tells of', async () => {
    const parts = unzipSync(await file('zip'));
    const described = JSON.parse(textOf(parts['datapackage.json'])) as ReturnType<
      typeof dataPackage
    >;
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
    const { fields, primaryKey = [] } = resource!.schema;
    expect(header).toEqual(fields.map(({ name }) => name));
    expect(rows).toHaveLength(ROWS.length);
    const keyOf = (row: string[]) => primaryKey.map((name) => row[header.indexOf(name)]).join('|');
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
    const csvw = CsvwTable.parse(JSON.parse(textOf(parts[`${resource!.path}-metadata.json`])));
    expect(csvw.url).toBe(resource!.path);
    expect(csvw.tableSchema.columns.map(({ titles }) => titles)).toEqual(header);
  });
});
