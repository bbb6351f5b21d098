/** Rows that are hard to write, and files made of them. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileFormatId } from '../../../../data/catalogue/files.ts';
import { datasetOf } from '../../../../data/catalogue/index.ts';
import type { Row } from '../../../../data/queries/page.ts';
import { fileChunks, type FileSource } from '../../../../workers/formats/file.ts';

export const NAMES = [
  'Goldsmiths, "New Cross"',
  'Prifysgol Caerdydd ŵŷ',
  'İstanbul Şişli ğ',
  'two\r\nlines\nof text',
  "=cmd|' /C calc'!A0",
  '+1',
  '-2',
  '@x',
  '\tTab',
  '\rReturn',
  '',
  'a_x0041_\u0001<&>',
];
export const ROWS: Row[] = NAMES.flatMap((provider, index) =>
  (['eu', 'non-eu'] as const).map((origin) => ({
    ukprn: String(10000000 + index),
    provider,
    academic_year: '2023/24',
    origin,
    students: origin === 'eu' ? -5 : index === 3 ? null : 1000 * index,
    status: null,
  })),
);
ROWS.sort((a, b) => String(a.origin).localeCompare(String(b.origin)));
export const SUM = ROWS.reduce((sum, { students }) => sum + Number(students ?? 0), 0);
/** As a spreadsheet may be shown it. */
export const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

export const source = (
  rows: readonly Row[],
  id: 'enrolment' | 'institutions' = 'enrolment',
): FileSource => ({
  dataset: datasetOf(id),
  edition: {
    number: 3,
    title: 'A release',
    released: '2025',
    published_at: '2026-11-24T09:00:00Z',
  },
  released: async () => '2024-11',
  site: 'https://atlas.test',
  page: 'https://atlas.test/data/enrolment',
  rows: async function* () {
    yield rows.slice(0, 5);
    yield [];
    yield rows.slice(5);
  },
  changes: async function* () {
    yield 'dataset,change\r\n';
  },
});

/** What a file says of itself. */
export const sampleSubject = () => ({
  ...source([]),
  released: '2024-11',
});

export async function bytesOf(
  chunks: AsyncIterable<string | Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    parts.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  }
  return new Uint8Array(Buffer.concat(parts));
}

export const file = async (format: FileFormatId, rows: readonly Row[] = ROWS) =>
  bytesOf(await fileChunks(format, source(rows)));
export const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const folder = mkdtempSync(join(tmpdir(), 'atlas-formats-'));
export function stored(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}
