/**
 * `npm run sqlite -- <file.db> [--at address]`: every dataset of a running Atlas in one SQLite file, a
 * table each, with a table that says what each is and how to cite it. The Worker's runtime cannot write
 * such a file, so that this machine does.
 */
import { existsSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { atlas } from '../api/client.ts';
import type { DatasetDetail } from '../api/shapes/datasets.ts';
import { command } from './command.ts';
import { step } from './progress.mjs';
import { atlasAddress } from './settings.ts';

const USAGE = 'Usage: npm run sqlite -- <file.db> [--at http://localhost:8787]';
const TYPES = {
  integer: 'integer',
  number: 'real',
  text: 'text',
  year: 'text',
  date: 'text',
} as const;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Lines of a file as they come. */
async function* linesOf(address: string): AsyncGenerator<string> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address} answered ${response.status}.`);
  let rest = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}

async function fill(db: DatabaseSync, base: string, dataset: DatasetDetail): Promise<number> {
  const file = dataset.downloads.find(({ format }) => format === 'jsonl');
  if (!file) throw new Error(`${dataset.id} does not come as JSON Lines.`);
  const names = dataset.columns.map(({ name }) => name);
  const columns = dataset.columns.map(
    ({ name, type, nullable }) => `${quoted(name)} ${TYPES[type]}${nullable ? '' : ' not null'}`,
  );
  const key = dataset.key.map(quoted).join(', ');
  const table = quoted(dataset.id);
  db.exec(
    `create table ${table} (${columns.join(', ')}, primary key (${key})) strict, without rowid`,
  );
  const places = names.map(() => '?').join(', ');
  const insert = db.prepare(`insert into ${table} values (${places})`);
  let rows = 0;
  db.exec('begin');
  for await (const line of linesOf(base + file.url)) {
    const row = JSON.parse(line) as Record<string, SQLInputValue>;
    insert.run(...names.map((name) => row[name] ?? null));
    rows += 1;
  }
  db.exec('commit');
  return rows;
}

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { at: { type: 'string' } },
  });
  const [path, ...rest] = positionals;
  if (!path || rest.length > 0) throw new Error(USAGE);
  if (existsSync(path)) throw new Error(`${path} is there already.`);
  const base = atlasAddress(values.at);
  const api = atlas(fetch, base);
  const db = new DatabaseSync(path);
  db.exec(
    'create table about (dataset text primary key, title text, description text, edition integer, rows integer, licence text, citation text) strict',
  );
  const { datasets } = await api.datasets();
  for (const { id, first_edition } of datasets) {
    if (first_edition === null) continue;
    await step(`Writing ${id}`, async () => {
      const { dataset, edition } = await api.dataset(id);
      const rows = await fill(db, base, dataset);
      const { title, description, licence, citation } = dataset;
      db.prepare('insert into about values (?, ?, ?, ?, ?, ?, ?)').run(
        ...[id, title, description, edition.number, rows, licence.name, citation],
      );
      return `${rows} rows`;
    });
  }
  db.close();
});
