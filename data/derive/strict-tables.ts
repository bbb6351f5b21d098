/**
 * Makes the tables of the generated migrations STRICT, and those whose key spans columns WITHOUT
 * ROWID: two things that SQLite knows and Drizzle cannot say. `npm run db:generate` runs it after
 * drizzle-kit; running it again changes nothing.
 *
 * STRICT refuses a text where a number belongs. WITHOUT ROWID stores a table in the order of its
 * primary key, so that the key is the covering index of the reads that follow it. A table with a
 * key of one column keeps its rowid: nothing reads a range of it, and an integer key is the rowid.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TABLE = /CREATE TABLE `(\w+)` \(\n([\s\S]*?)\n\);/g;

/** A migration's SQL with its table options written in; tables that already have options are left as they are. */
export function withTableOptions(sql: string): string {
  return sql.replace(TABLE, (_statement, name: string, body: string) => {
    const options = /^\tPRIMARY KEY\(/m.test(body) ? 'STRICT, WITHOUT ROWID' : 'STRICT';
    return `CREATE TABLE \`${name}\` (\n${body}\n) ${options};`;
  });
}

/** Rewrites every migration in a folder. */
function rewriteMigrations(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.sql'))) {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = withTableOptions(before);
    if (after !== before) writeFileSync(path, after);
  }
}

if (import.meta.main) rewriteMigrations('data/migrations');
