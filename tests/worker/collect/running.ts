/** Runs collections in the real Workflow, over a database that starts empty. */
import { introspectWorkflowInstance } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { FACT_TABLES } from '../../../data/publishing/tables.ts';
import { databaseOf } from '../../../data/queries/database.ts';
import { runById, type RunRecord } from '../../../data/queries/runs.ts';
import { archiveStream } from '../../../workers/collect/archive.ts';
import type { CollectParams } from '../../../workers/env.ts';

export { startEmpty } from '../support/start-empty.ts';

/** A file's content by its name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Puts files into the archive and answers their hashes. */
export async function archive(files: Files): Promise<string[]> {
  const hashes: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const { body } = new Response(content as BodyInit);
    if (!body) throw new Error('A file for a test must not be empty.');
    const origin = { name, url: null, contentType: null };
    hashes.push((await archiveStream(env, origin, body)).sha256);
  }
  return hashes;
}

/** Runs a collection to its end and answers its line in the ledger. */
export async function run(
  params: Partial<CollectParams> & { source: string },
  { id = crypto.randomUUID() as string, ends = 'complete' as 'complete' | 'errored' } = {},
): Promise<RunRecord> {
  await using instance = await introspectWorkflowInstance(env.COLLECT, id);
  await instance.modify(async (modifier) => modifier.disableRetryDelays());
  await env.COLLECT.create({ id, params: { trigger: 'operator', ...params } });
  await instance.waitForStatus(ends);
  return recordOf(id);
}

/** Imports files as an operator does. */
export async function importFiles(
  files: Files,
  params: Partial<CollectParams> = {},
): Promise<RunRecord> {
  return run({ source: 'hesa-table-1', ...params, files: await archive(files) });
}

/** A run's line in the ledger. */
export async function recordOf(id: string): Promise<RunRecord> {
  const record = await runById(databaseOf(env.DB), id);
  if (!record) throw new Error(`There is no run ${id}.`);
  return record;
}

/** Rows of a query. */
export async function rows<Row = Record<string, unknown>>(
  sql: string,
  ...bound: unknown[]
): Promise<Row[]> {
  const { results } = await env.DB.prepare(sql)
    .bind(...bound)
    .all<Row>();
  return results;
}

/** Every current row of enrolment, in order, as text. */
export async function currentEnrolment(): Promise<string[]> {
  const found = await rows<{ row: string }>(
    `select academic_year || ' ' || ukprn || ' ' || origin || ' ' || students as row
     from enrolment where until is null order by academic_year, ukprn, origin`,
  );
  return found.map(({ row }) => row);
}

/** Rows left in any staging table, chunks of packed rows among them. */
export async function leftStaged(): Promise<number> {
  const tables = ['staged_chunk', ...FACT_TABLES.map(({ staged }) => staged)];
  const counts = tables.map((table) => `(select count(*) from ${table})`);
  const [count] = await rows<{ n: number }>(`select ${counts.join(' + ')} as n`);
  return count?.n ?? -1;
}
