/** The measure of collecting: the `sqlite3` shell importing the same CSV into a table with the same key. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { LONG_COLUMNS } from './made-up-table-28.ts';

const KEY = [
  'Academic year',
  'Region of permanent address',
  'Country of permanent address',
  'UKPRN',
];

/** Whether the shell is on this machine (Debian: `apt-get install sqlite3`). */
export function hasSqlite(): boolean {
  return spawnSync('sqlite3', ['--version']).status === 0;
}

/** Milliseconds that an import of the file takes, into a database on disk. */
export function sqliteImport(csv: string, database: string): number {
  const columns = LONG_COLUMNS.map((name) => `"${name}" ${name === 'Number' ? 'integer' : 'text'}`);
  const key = KEY.map((name) => `"${name}"`).join(', ');
  const input = [
    `create table origin (${columns.join(', ')}, primary key (${key}));`,
    `.import --csv --skip 1 ${csv} origin`,
  ].join('\n');
  if (existsSync(database)) rmSync(database);
  const started = performance.now();
  const { status, stderr } = spawnSync('sqlite3', [database], { input, encoding: 'utf8' });
  const took = performance.now() - started;
  if (status !== 0 || stderr) throw new Error(`sqlite3: ${stderr}`);
  return took;
}
