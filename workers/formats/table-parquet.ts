/** A table as Parquet: typed columns, repeated texts as dictionaries, rows in groups. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column } from '../../data/catalogue/index.ts';
import type { Row } from '../../data/queries/page.ts';
import { aboutLines, type TableSubject } from './about.ts';
import type { Table } from './table.ts';

/** Rows of a group: what is held at once. */
const GROUP = 50_000;

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** Whole numbers are 32 bits wide; academic years and dates that may be mere years stay text. */
function elementOf({ name, type, nullable }: Column): SchemaElement {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  if (type === 'integer') return { name, type: 'INT32', repetition_type };
  if (type === 'number') return { name, type: 'DOUBLE', repetition_type };
  return {
    name,
    type: 'BYTE_ARRAY',
    converted_type: 'UTF8',
    logical_type: { type: 'STRING' },
    repetition_type,
  };
}

/** Gathers pages into groups. */
async function* groups(pages: AsyncIterable<readonly Row[]>): AsyncGenerator<Row[]> {
  let group: Row[] = [];
  for await (const page of pages) {
    group.push(...page);
    if (group.length < GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** The file in chunks, one a group of rows and one for the foot. */
export async function* tableParquet(
  { columns, pages }: Table,
  subject: TableSubject,
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: aboutLines(subject).map(([key, value]) => ({ key, value })),
    createdBy: 'We Are International Atlas',
  });
  // What has been handed on is taken out of the writer, which keeps count of the whole by itself.
  const taken = () => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  for await (const rows of groups(pages)) {
    const columnData = columns.map(({ name }) => ({
      name,
      data: rows.map((row) => row[name] ?? null),
    }));
    await file.write({ columnData, rowGroupSize: GROUP * 2 });
    yield taken();
  }
  await file.finish();
  yield taken();
}
