/**
 * `npm run test:formats [-- address]`: files of a running Atlas opened by programs of the operating
 * system: csvkit, LibreOffice, GDAL and unzip. Each is to find the rows and the sum of students that the
 * Atlas's own JSON holds; and that is to hold what the publisher's own files do, where they are at hand
 * (../shared/data). Says at its end which programs are missing and how Debian installs them; ends
 * with an error where one that is there finds anything else, or where none is there.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atlas } from '../../workers/api/client.ts';
import type { DatasetSummary } from '../../workers/api/shapes/datasets.ts';
import { isThere, PROGRAMS, type Found, type Program } from './programs.ts';
import { publishedOf } from './publishers.ts';

const base = process.argv[2] ?? 'http://localhost:8787';
const folder = mkdtempSync(join(tmpdir(), 'atlas-formats-'));

async function fetched(path: string): Promise<Response> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response;
}

/** What the first rows of a dataset hold, as many as a file has of them. */
function heldBy(all: readonly { students?: number | null }[], rows: number | null): Found {
  const shown = all.slice(0, rows ?? all.length);
  const sum = shown.reduce((total, { students }) => total + (students ?? 0), 0);
  return { rows: shown.length, students: shown[0] && 'students' in shown[0] ? sum : null };
}

const told = ({ rows, students }: Found) =>
  `${rows} rows${students === null ? '' : `, ${students} students`}`;

interface Downloaded {
  readonly program: Program;
  readonly name: string;
  readonly path: string;
  readonly expected: Found;
}

/** Datasets that hold something else than their publisher's files. */
let strayed = 0;

/** Says whether a dataset holds what its publisher's files do, as far as they are at hand. */
function holdToPublisher({ id, released }: DatasetSummary, held: Found): void {
  const published = publishedOf(id, released);
  if (!published) return;
  const isRight = published.rows === held.rows && published.students === held.students;
  if (!isRight) strayed += 1;
  const label = `${id}: ${told(held)}`;
  console.log(
    isRight
      ? `ok      ${label}, as in the publisher's files`
      : `WRONG   ${label} of ${told(published)} in the publisher's files`,
  );
}

/** Downloads the files of a dataset that the programs open: all before any is opened, because nothing hears a connection end while a program runs. */
async function download(
  dataset: DatasetSummary,
  programs: readonly Program[],
): Promise<Downloaded[]> {
  const urlOf = (format: string) => dataset.downloads.find((each) => each.format === format)?.url;
  const all = (await (await fetched(urlOf('json') ?? '')).json()) as { students?: number | null }[];
  holdToPublisher(dataset, heldBy(all, null));
  const downloaded: Downloaded[] = [];
  for (const program of programs) {
    const file = dataset.downloads.find(({ format }) => format === program.format);
    if (!file) continue;
    const name = `${dataset.id}.${program.format}`;
    const path = join(folder, name);
    writeFileSync(path, await (await fetched(file.url)).bytes());
    downloaded.push({ program, name, path, expected: heldBy(all, file.rows) });
  }
  return downloaded;
}

/** Opens a file with a program; whether it found what is held. */
function check({ program, name, path, expected }: Downloaded): boolean {
  const label = `${program.name}: ${name}`;
  try {
    const found = program.find(path, expected.students !== null);
    const isRight =
      found === null ||
      (found.rows === expected.rows && (found.students ?? expected.students) === expected.students);
    const what = found === null ? 'opens' : told(found);
    console.log(
      isRight ? `ok      ${label}, ${what}` : `WRONG   ${label}, ${what} of ${told(expected)}`,
    );
    return isRight;
  } catch (error) {
    console.log(`WRONG   ${label} cannot be opened: ${String(error).split('\n')[0]}`);
    return false;
  }
}

const answer = await atlas(fetch, base)
  .datasets()
  .catch(() => null);
if (!answer) {
  console.log(`No Atlas answers at ${base}. Start one with npm start, or give its address.`);
  process.exit(1);
}
const missing = PROGRAMS.filter((program) => !isThere(program));
const there = PROGRAMS.filter((program) => !missing.includes(program));
const files: Downloaded[] = [];
for (const dataset of answer.datasets) files.push(...(await download(dataset, there)));
files.sort((a, b) => there.indexOf(a.program) - there.indexOf(b.program));
const wrong = strayed + files.filter((file) => !check(file)).length;
for (const { name, command, debian } of missing) {
  console.log(`missing ${name} (${command}): apt-get install ${debian}`);
}
const left =
  missing.length > 0 ? `; not opened by ${missing.map(({ name }) => name).join(', ')}` : '';
console.log(`${files.length} files opened, ${wrong} wrong${left}.`);
if (wrong > 0 || files.length === 0) process.exitCode = 1;
