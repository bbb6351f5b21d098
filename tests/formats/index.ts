/**
 * `npm run test:formats [-- address]`: files of a running Atlas opened by programs of the operating
 * system: csvkit, LibreOffice, GDAL and unzip. Each is to find the rows and the sum of students that the
 * Atlas's own JSON holds. Says at its end which programs are missing and how Debian installs them; ends
 * with an error where one that is there finds anything else, or where none is there.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atlas } from '../../workers/api/client.ts';
import type { DatasetSummary } from '../../workers/api/shapes/datasets.ts';
import { isThere, PROGRAMS, type Found, type Program } from './programs.ts';

const base = process.argv[2] ?? 'http://localhost:8787';
const folder = mkdtempSync(join(tmpdir(), 'atlas-formats-'));

async function fetched(path: string): Promise<Response> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response;
}

/** What the JSON of a dataset holds, as far as a file of so many rows reaches. */
async function held(dataset: DatasetSummary, rows: number | null): Promise<Found> {
  const json = dataset.downloads.find(({ format }) => format === 'json');
  const all = (await (await fetched(json?.url ?? '')).json()) as { students?: number | null }[];
  const shown = all.slice(0, rows ?? all.length);
  const sum = shown.reduce((total, { students }) => total + (students ?? 0), 0);
  return { rows: shown.length, students: shown[0] && 'students' in shown[0] ? sum : null };
}

const told = ({ rows, students }: Found) =>
  `${rows} rows${students === null ? '' : `, ${students} students`}`;

/** Opens the dataset's file with a program; whether it found what is held, or null where there is no such file. */
async function check(program: Program, dataset: DatasetSummary): Promise<boolean | null> {
  const file = dataset.downloads.find(({ format }) => format === program.format);
  if (!file) return null;
  const path = join(folder, `${dataset.id}.${program.format}`);
  writeFileSync(path, await (await fetched(file.url)).bytes());
  const expected = await held(dataset, file.rows);
  const name = `${program.name}: ${dataset.id}.${program.format}`;
  try {
    const found = program.find(path, expected.students !== null);
    const isRight =
      found === null ||
      (found.rows === expected.rows && (found.students ?? expected.students) === expected.students);
    const what = found === null ? 'opens' : told(found);
    console.log(
      isRight ? `ok      ${name}, ${what}` : `WRONG   ${name}, ${what} of ${told(expected)}`,
    );
    return isRight;
  } catch (error) {
    console.log(`WRONG   ${name} cannot be opened: ${String(error).split('\n')[0]}`);
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
const results: (boolean | null)[] = [];
for (const program of PROGRAMS.filter((each) => !missing.includes(each))) {
  for (const dataset of answer.datasets) results.push(await check(program, dataset));
}
const opened = results.filter((result) => result !== null);
const wrong = opened.filter((isRight) => !isRight).length;
for (const { name, command, debian } of missing) {
  console.log(`missing ${name} (${command}): apt-get install ${debian}`);
}
const left =
  missing.length > 0 ? `; not opened by ${missing.map(({ name }) => name).join(', ')}` : '';
console.log(`${opened.length} files opened, ${wrong} wrong${left}.`);
if (wrong > 0 || opened.length === 0) process.exitCode = 1;
