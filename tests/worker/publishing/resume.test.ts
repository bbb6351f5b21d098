import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { differenceOf } from '../../../data/publishing/diff.ts';
import { openEdition } from '../../../data/publishing/open.ts';
import type { Holding } from '../../../data/publishing/holding.ts';
import { EditionLost, publishEdition, writePart } from '../../../data/publishing/publish.ts';
import { ENROLMENT } from '../../../data/publishing/tables.ts';
import { undoEdition } from '../../../data/publishing/undo.ts';
import { publishBatch } from '../../../workers/collect/publish-batch.ts';
import { currentEnrolment, recordOf, rows } from '../collect/running.ts';
import { startEmpty } from '../support/start-empty.ts';
import { failingAt, stageYear } from './batches.ts';

beforeEach(startEmpty);

const A = ['10000001', '10000002'];
const opening = { title: 't', released: '2025' };
const part = { table: ENROLMENT, partition: '2023/24', whole: true };

const write = async (holding: Holding, staging: string) =>
  writePart(env.DB, holding, staging, part, await differenceOf(env.DB, staging, part));

/** Everything that an edition leaves behind. */
async function everything() {
  return {
    enrolment: await rows('select * from enrolment order by academic_year, origin, ukprn, since'),
    institution: await rows('select * from institution order by ukprn, since'),
    alias: await rows('select * from institution_alias order by ukprn, since'),
    edition: await rows('select number, state, run_id, title, released from edition'),
    partition: await rows('select * from edition_partition order by edition, dataset'),
    source: await rows('select * from edition_source order by edition, dataset'),
  };
}

describe('a publishing step that fails', () => {
  it('gives the same when it is tried again, wherever it broke off', async () => {
    const publish = async (nth: number) => {
      await startEmpty();
      await publishBatch(env.DB, await stageYear('first', A), { id: 'first', override: null });
      const batch = await stageYear('second', ['10000001', '10000003'], {
        students: 10,
        released: '2026',
      });
      const run = { id: 'second', override: null };
      const { db, failed } = failingAt(nth);
      await publishBatch(db, batch, run).catch((error: unknown) => {
        expect(String(error)).toMatch(/connection lost/);
      });
      const published = await publishBatch(env.DB, batch, run);
      expect(published).toMatchObject({ outcome: 'published', edition: 2, removed: 11 });
      expect(published.warnings.join()).toMatch(/^New provider 10000003[^,]*, Provider[^,]*$/);
      return { failed: failed(), left: await everything() };
    };
    const undisturbed = (await publish(Number.POSITIVE_INFINITY)).left;
    expect(undisturbed.enrolment.length).toBe(33 + 33);
    let nth = 1;
    for (; ; nth += 1) {
      const { failed, left } = await publish(nth);
      expect(left, `broken off at ${nth}`).toEqual(undisturbed);
      if (!failed) break;
    }
    expect(nth).toBeGreaterThan(15);
  });
});

describe('undoEdition', () => {
  it('leaves no trace of an open edition, and never touches a published one', async () => {
    await publishBatch(env.DB, await stageYear('first', A), { id: 'first', override: null });
    const before = await everything();
    const { staging } = await stageYear('second', ['10000001'], { students: 10 });
    const number = await openEdition(env.DB, { runId: 'second', ...opening }, new Date());
    const holding = { number, runId: 'second' };
    await write(holding, staging);
    expect(await rows('select * from enrolment where until = 2')).not.toEqual([]);
    await undoEdition(env.DB, holding);
    expect(await everything()).toEqual(before);
    await undoEdition(env.DB, { number: 1, runId: 'first' });
    expect(await everything()).toEqual(before);
  });
});

describe('the lock of an open edition', () => {
  it('keeps others out while its run is alive', async () => {
    await stageYear('first', A);
    await openEdition(env.DB, { runId: 'first', ...opening }, new Date());
    await expect(openEdition(env.DB, { runId: 'second', ...opening }, new Date())).rejects.toThrow(
      'Run first is publishing edition 1; waiting.',
    );
  });

  it('passes on when its run has said nothing for ten minutes, which is recorded', async () => {
    const { staging } = await stageYear('first', A);
    const number = await openEdition(env.DB, { runId: 'first', ...opening }, new Date());
    await write({ number, runId: 'first' }, staging);
    const later = new Date(Date.now() + 10 * 60_000 + 1000);
    expect(await openEdition(env.DB, { runId: 'second', ...opening }, later)).toBe(1);
    expect(await currentEnrolment()).toEqual([]);
    expect(await rows('select * from enrolment_staged')).toEqual([]);
    const dead = await recordOf('first');
    expect(dead.outcome).toBe('failed');
    expect(dead.error).toMatch(/Run second undid what it had written; start it again/);
  });

  it('lets a run that was taken for dead close nothing for want of the rows that it had read', async () => {
    await publishBatch(env.DB, await stageYear('served', A), { id: 'served', override: null });
    const before = await everything();
    const batch = await stageYear('first', A, { students: 10 });
    await openEdition(env.DB, { runId: 'first', ...opening }, new Date());
    const later = new Date(Date.now() + 11 * 60_000);
    const number = await openEdition(env.DB, { runId: 'second', ...opening }, later);
    await undoEdition(env.DB, { number, runId: 'second' });
    const override = { reason: 'providers closed' };
    await expect(publishBatch(env.DB, batch, { id: 'first', override })).rejects.toThrow(
      'Of 33 rows that were read 0 are left: another run took this one for dead and cleared them.',
    );
    expect(await everything()).toEqual(before);
  });

  it('lets a run that was taken for dead write and publish nothing more', async () => {
    const { staging } = await stageYear('first', A);
    const first = { number: 1, runId: 'first' };
    await openEdition(env.DB, { runId: 'first', ...opening }, new Date());
    await stageYear('second', A);
    const later = new Date(Date.now() + 11 * 60_000);
    await openEdition(env.DB, { runId: 'second', ...opening }, later);
    await stageYear('first', A);
    await write(first, staging);
    expect(await currentEnrolment()).toEqual([]);
    await expect(
      publishEdition(
        env.DB,
        first,
        [
          {
            dataset: 'enrolment',
            partition: '2023/24',
            released: '2025',
            added: 1,
            changed: 0,
            removed: 0,
          },
        ],
        [{ dataset: 'enrolment', sha256: 'f00' }],
        new Date(),
      ),
    ).rejects.toThrow(EditionLost);
    await undoEdition(env.DB, first);
    expect(await rows('select run_id, state from edition')).toEqual([
      { run_id: 'second', state: 'open' },
    ]);
    expect(await rows('select * from edition_partition')).toEqual([]);
    expect(await rows('select * from edition_source')).toEqual([]);
  });
});
