/** An empty Atlas: nothing in D1, R2, queues and Workflows, and the schema laid anew. */
import { applyD1Migrations, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';

const MOST_TRIES = 5;

async function isEmpty(): Promise<boolean> {
  const tables = await env.DB.prepare(
    `select count(*) as n from sqlite_master where type = 'table'`,
  ).first<number>('n');
  return tables === 0 && (await env.ARCHIVE.list({ limit: 1 })).objects.length === 0;
}

/** Empties everything. The runtime forgets only what it has in memory, which asking for it brings there: hence the second try. */
export async function startEmpty(): Promise<void> {
  let tries = 0;
  do {
    if (tries === MOST_TRIES) throw new Error('The runtime keeps what it was told to forget.');
    await reset();
    tries += 1;
  } while (!(await isEmpty()));
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
}
