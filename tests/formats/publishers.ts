/**
 * What the publishers' own files hold of a dataset, added up by the tests' own readers, which share no code with
 * the collectors. The files are HESA's and not ours to carry: nothing is known where they are not there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable1 } from '../worker/publishers-files/read-table-1.ts';
import { readTable28 } from '../worker/publishers-files/read-table-28.ts';
import type { Found } from './programs.ts';

const FOLDER = '../shared/data/hesa';

/** Counts of a file without those of its line of totals. */
const READERS = {
  enrolment: {
    ...{ folder: 'table-1', name: /_domicile_.*_pub(\d{4})\.csv$/ },
    counts: (text: string) =>
      [...readTable1(text)].flatMap(([key, count]) => (key.includes('|UK|') ? [] : [count])),
  },
  origin: {
    ...{ folder: 'table-28', name: /_(?:eu|other-europe)_.*_pub(\d{4})\.csv$/ },
    counts: (text: string) =>
      readTable28(text).flatMap(({ ukprn, count }) => (ukprn === '' ? [] : [count])),
  },
} as const;

/** Rows and sum of a release (its year) of a dataset; null where its files are not at hand. */
export function publishedOf(dataset: string, release: string | null): Found | null {
  const reader = Object.entries(READERS).find(([id]) => id === dataset)?.[1];
  if (!reader) return null;
  const folder = join(FOLDER, reader.folder);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const files = names.filter((name) => reader.name.exec(name)?.[1] === release);
  if (files.length === 0) return null;
  const counts = files.flatMap((name) => reader.counts(readFileSync(join(folder, name), 'utf8')));
  return { rows: counts.length, students: counts.reduce((sum, count) => sum + count, 0) };
}
