/**
 * `npm run test:formats [-- address]`: files of a running Atlas opened by programs of the operating
 * system: csvkit, LibreOffice, GDAL and unzip. Says which of them are missing and how Debian installs
 * them; ends with an error where one that is there finds another number of rows than the Atlas says.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atlas } from '../../workers/api/client.ts';
import type { DatasetSummary } from '../../workers/api/shapes/datasets.ts';

const base = process.argv[2] ?? 'http://localhost:8787';
const folder = mkdtempSync(join(tmpdir(), 'atlas-formats-'));

interface Program {
  readonly name: string;
  readonly command: string;
  readonly debian: string;
  readonly format: string;
  /** Rows that it finds in a file; null where it only opens it. */
  rowsOf(path: string): number | null;
}

const run = (command: string, args: readonly string[]) =>
  execFileSync(command, args, { encoding: 'utf8', cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });

const PROGRAMS: readonly Program[] = [
  {
    ...{ name: 'csvkit', command: 'csvstat', debian: 'csvkit', format: 'csv' },
    rowsOf: (path) => Number(/\d+/.exec(run('csvstat', ['--count', path]))?.[0]),
  },
  {
    ...{ name: 'LibreOffice', command: 'soffice', debian: 'libreoffice-calc', format: 'xlsx' },
    rowsOf(path) {
      // -1 after the separators: every sheet as a file of its own.
      const filter =
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
      run('soffice', ['--headless', '--convert-to', filter, path]);
      return rowsOfCsv(path.replace(/\.xlsx$/, '-Data.csv'));
    },
  },
  {
    ...{ name: 'GDAL', command: 'ogrinfo', debian: 'gdal-bin', format: 'geojson' },
    rowsOf: (path) =>
      Number(/Feature Count: (\d+)/.exec(run('ogrinfo', ['-so', '-al', path]))?.[1]),
  },
  {
    ...{ name: 'unzip', command: 'unzip', debian: 'unzip', format: 'zip' },
    rowsOf: (path) => (run('unzip', ['-t', path]), null),
  },
];

/** Rows of a CSV without cells that break lines. */
function rowsOfCsv(path: string): number {
  return readFileSync(path, 'utf8').trimEnd().split('\n').length - 1;
}

function isThere(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function check(program: Program, dataset: DatasetSummary): Promise<boolean> {
  const file = dataset.downloads.find(({ format }) => format === program.format);
  if (!file) return true;
  const response = await fetch(base + file.url);
  if (!response.ok) throw new Error(`${file.url} answered ${response.status}.`);
  const path = join(folder, `${dataset.id}.${program.format}`);
  writeFileSync(path, await response.bytes());
  const rows = program.rowsOf(path);
  const isRight = rows === null || rows === file.rows;
  const found = rows === null ? 'opens' : `${rows} rows of ${file.rows}`;
  console.log(
    `${isRight ? 'ok    ' : 'WRONG '} ${program.name}: ${dataset.id}.${program.format}, ${found}`,
  );
  return isRight;
}

const { datasets } = await atlas(fetch, base).datasets();
for (const program of PROGRAMS) {
  if (!isThere(program.command)) {
    console.log(`missing ${program.name}: apt-get install ${program.debian}`);
    continue;
  }
  for (const dataset of datasets) {
    if (!(await check(program, dataset))) process.exitCode = 1;
  }
}
