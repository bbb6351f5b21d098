/** Brings the local D1 to the schema that the code expects. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './hash-of.ts';
import { runTool } from './tools.ts';

/** Applies data/migrations to the D1 in `state`, unless these very migrations have been. Answers whether it did. */
export async function migrateLocally(state: string): Promise<boolean> {
  const stamp = join(state, 'migrated-to');
  const wanted = hashOf('data/migrations');
  const isCurrent =
    existsSync(join(state, 'v3/d1')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isCurrent) return false;
  mkdirSync(state, { recursive: true });
  await runTool('wrangler', ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state]);
  writeFileSync(stamp, wanted);
  return true;
}
