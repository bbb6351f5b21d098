/** The bundle: a CSV with all that is needed to trust and use it, as a ZIP. */
import { fileName } from '../../data/catalogue/files.ts';
import type { Column } from '../../data/catalogue/index.ts';
import { dictionaryLines, type FileSubject } from './about.ts';
import { csvText } from './csv.ts';
import { csvwMetadata, dataPackage } from './descriptors.ts';
import { hashChunks, type Passed } from './hash-chunks.ts';
import { readMe } from './read-me.ts';
import type { Table } from './table.ts';
import { tableCsvText } from './table-csv.ts';
import { zipChunks, type ZipEntry } from './zip.ts';

const jsonText = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

/** The dictionary of columns and codes as CSV, the same as a workbook's. */
function dictionaryCsv(columns: readonly Column[]): AsyncGenerator<string> {
  const [header = [], ...lines] = dictionaryLines(columns);
  async function* pages() {
    yield lines;
  }
  return csvText(header, pages());
}

async function* entries(
  table: Table,
  subject: FileSubject,
  changes: AsyncIterable<string>,
): AsyncGenerator<ZipEntry> {
  const passed: { name: string; file: Passed }[] = [];
  const summed = (name: string, chunks: AsyncIterable<string>): ZipEntry => {
    const file = { bytes: 0, sha256: '' };
    passed.push({ name, file });
    return { name, chunks: hashChunks(chunks, file) };
  };
  const { columns } = table;
  const csv = fileName(subject.dataset.id, 'csv');
  yield summed(csv, tableCsvText(table));
  yield summed('dictionary.csv', dictionaryCsv(columns));
  // Asked for the next entry, those before have passed, and their lengths and hashes are known.
  const [data, dictionary] = passed;
  if (!data || !dictionary) throw new Error('The CSVs of a bundle come first.');
  const described = dataPackage(subject, columns, data.file, dictionary.file);
  yield summed('datapackage.json', only(jsonText(described)));
  yield summed(`${csv}-metadata.json`, only(jsonText(csvwMetadata(subject, columns))));
  yield summed('README.md', only(readMe(subject, columns)));
  yield summed('CHANGES.csv', changes);
  const sums = passed.map(({ name, file }) => `${file.sha256}  ${name}\n`);
  yield { name: 'SHA256SUMS', chunks: only(sums.join('')) };
}

/** The ZIP in chunks. */
export function bundle(
  table: Table,
  subject: FileSubject,
  changes: AsyncIterable<string>,
): AsyncGenerator<Uint8Array> {
  return zipChunks(entries(table, subject, changes), new Date(subject.edition.published_at));
}
