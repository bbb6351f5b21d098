import { env } from 'cloudflare:workers';
import { beforeEach, expect, it } from 'vitest';
import { clearStaging } from '../../../data/publishing/stage.ts';
import type { OriginRow } from '../../../data/publishing/tables.ts';
import { checkBatch } from '../../../workers/collect/check.ts';
import { hesaTable28 } from '../../../workers/collect/hesa-table-28/source.ts';
import { enterRun } from '../../../workers/collect/ledger.ts';
import { publishBatch } from '../../../workers/collect/publish-batch.ts';
import { readRound } from '../../../workers/collect/read-round.ts';
import { wideForm } from '../../bench/made-up-table-28.ts';
import { archive, rows, startEmpty } from '../collect/running.ts';
import { recording, type Statement } from '../support/record-statements.ts';

beforeEach(startEmpty);

/** What Cloudflare documents for D1; the local database allows more. A row of ours is far smaller than the 2 MB it may have. */
const LIMITS = { parameters: 100, sql: 100_000, value: 1_000_000 };

const bytesOf = (value: unknown) => new TextEncoder().encode(String(value)).length;

function expectWithinLimits(statements: readonly Statement[]): void {
  for (const { sql, parameters } of statements) {
    expect(bytesOf(sql), sql.slice(0, 200)).toBeLessThan(LIMITS.sql);
    expect(parameters.length, sql).toBeLessThanOrEqual(LIMITS.parameters);
    for (const value of parameters) expect(bytesOf(value), sql).toBeLessThan(LIMITS.value);
  }
}

it('stays within the documented limits of D1 with a year of Table 28, from file to edition and again', async () => {
  const { read } = hesaTable28;
  if (!read) throw new Error('Files of Table 28 can be handed in.');
  const { db, taken } = recording(env.DB);
  const given = { today: '2026-11-24' };
  const collect = async (runId: string, revised: boolean) => {
    const [[name = '', text = ''] = []] = wideForm({ firstYear: 2030, years: 1, revised });
    const [sha256 = ''] = await archive({ [name]: text });
    await enterRun(env.DB, runId, { source: hesaTable28.id, trigger: 'operator' });
    const files = [{ sha256, name, bytes: text.length }];
    const { batches } = await readRound({ ...env, DB: db }, runId, files, read, given);
    const [batch] = batches;
    if (!batch) throw new Error('There is a batch.');
    await checkBatch(db, batch);
    const published = await publishBatch(db, batch, { id: runId, override: null });
    await clearStaging(db, runId);
    return published;
  };
  const first = await collect('first', false);
  expect(first.added).toBeGreaterThan(60_000);
  const statements = taken();
  expect(statements.length).toBeGreaterThan(30);
  expect(statements.length).toBeLessThan(300);
  expectWithinLimits(statements);

  const again = await collect('again', true);
  expect(again).toMatchObject({ outcome: 'published', added: 0, removed: 0 });
  expectWithinLimits(taken());
  const written = await rows<Pick<OriginRow, 'students'>>(
    'select students from origin where since = 2',
  );
  expect(written.length).toBe(again.changed);
});
