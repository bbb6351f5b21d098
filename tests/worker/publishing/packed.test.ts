import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { openEdition } from '../../../data/publishing/open.ts';
import { layOut, packedSizes, writePacked } from '../../../data/publishing/packed.ts';
import { clearStaging } from '../../../data/publishing/stage.ts';
import { ORIGIN } from '../../../data/publishing/tables.ts';
import { undoEdition } from '../../../data/publishing/undo.ts';
import { publishBatch } from '../../../workers/collect/publish-batch.ts';
import { leftStaged, rows } from '../collect/running.ts';
import { startEmpty } from '../support/start-empty.ts';
import { failingAt, stageOrigin } from './batches.ts';

beforeEach(startEmpty);

const run = (id: string) => ({ id, override: null });
const laidOut = () =>
  rows('select distinct academic_year as year from origin_staged order by year');
const everything = async () => ({
  origin: await rows(`select * from origin order by ${ORIGIN.key.join(', ')}, since`),
  institution: await rows('select * from institution order by ukprn, since'),
  edition: await rows('select number, state, run_id, title, released from edition'),
  partition: await rows('select * from edition_partition order by edition, dataset, partition'),
});

describe('packed rows', () => {
  it('go straight into the fact table where nothing was published, and are counted by partition', async () => {
    const batch = await stageOrigin('first', ['2022/23', '2023/24']);
    expect(await packedSizes(env.DB, batch.staging, ORIGIN)).toEqual(
      new Map(batch.partitions.map(({ partition }) => [partition, 9])),
    );
    const published = await publishBatch(env.DB, batch, run('first'));
    expect(published).toMatchObject({ edition: 1, added: 18 + 2, changed: 0, removed: 0 });
    expect(await laidOut()).toEqual([]);
    expect(await rows('select count(*) as n from origin where since = 1')).toEqual([{ n: 18 }]);
    expect(
      await rows(`select partition, added from edition_partition where dataset = 'origin'`),
    ).toEqual(batch.partitions.map(({ partition }) => ({ partition, added: 9 })));
    await clearStaging(env.DB, 'first');
    expect(await leftStaged()).toBe(0);
  });

  it('are laid out where something is served, and only what differs is written', async () => {
    await publishBatch(env.DB, await stageOrigin('first', ['2022/23', '2023/24']), run('first'));
    await clearStaging(env.DB, 'first');
    const batch = await stageOrigin('second', ['2023/24', '2021/22'], { ukprns: ['10000001'] });
    await expect(publishBatch(env.DB, batch, run('second'))).rejects.toThrow(
      '2023/24 other-europe would shrink from 2 providers to 1, by more than 10 %.',
    );
    const override = { reason: 'it closed' };
    const published = await publishBatch(env.DB, batch, { id: 'second', override });
    expect(published).toMatchObject({ edition: 2, added: 6, changed: 0, removed: 3 });
    expect(await laidOut()).toEqual([{ year: '2023/24' }]);
    expect(
      await rows(
        `select academic_year, ukprn, until, count(*) as n from origin
         where since = 2 or until = 2 group by 1, 2, 3 order by 1, 2`,
      ),
    ).toEqual([
      { academic_year: '2021/22', ukprn: '10000001', until: null, n: 3 },
      { academic_year: '2021/22', ukprn: 'UK', until: null, n: 3 },
      { academic_year: '2023/24', ukprn: '10000002', until: 2, n: 3 },
    ]);
  });

  it('say so when they are what is served already', async () => {
    await publishBatch(env.DB, await stageOrigin('first', ['2023/24']), run('first'));
    const again = await stageOrigin('second', ['2023/24']);
    const published = await publishBatch(env.DB, again, run('second'));
    expect(published).toMatchObject({ outcome: 'unchanged', edition: null });
  });

  it('give the same when publishing is tried again, wherever it broke off', async () => {
    const publish = async (nth: number) => {
      await startEmpty();
      await publishBatch(env.DB, await stageOrigin('first', ['2022/23']), run('first'));
      const staged = await stageOrigin('second', ['2022/23', '2023/24'], { students: 10 });
      // Every name is known, which leaves more of the statements to what is tested here.
      const batch = { ...staged, names: [] };
      const { db, failed } = failingAt(nth);
      await publishBatch(db, batch, run('second')).catch((error: unknown) => {
        expect(String(error)).toMatch(/connection lost/);
      });
      const published = await publishBatch(env.DB, batch, run('second'));
      expect(published).toMatchObject({ edition: 2, added: 9, changed: 9, removed: 0 });
      return { failed: failed(), left: await everything() };
    };
    const undisturbed = (await publish(Number.POSITIVE_INFINITY)).left;
    expect(undisturbed.origin.length).toBe(9 + 18);
    let nth = 1;
    for (; ; nth += 1) {
      const { failed, left } = await publish(nth);
      expect(left, `broken off at ${nth}`).toEqual(undisturbed);
      if (!failed) break;
    }
    expect(nth).toBeGreaterThan(15);
  });

  it('are not written by a run that was taken for dead, and leave nothing when they are undone', async () => {
    const { staging } = await stageOrigin('first', ['2023/24']);
    const partitions = ['2023/24 other-europe'];
    const opening = { title: 't', released: '2025' };
    const holding = { number: 1, runId: 'first' };
    const write = () => writePacked(env.DB, holding, staging, ORIGIN, partitions, 0);
    await write();
    expect(await rows('select * from origin')).toEqual([]);
    await openEdition(env.DB, { runId: 'first', ...opening }, new Date());
    await write();
    expect(await rows('select count(*) as n from origin')).toEqual([{ n: 9 }]);
    await undoEdition(env.DB, holding);
    await write();
    expect(await rows('select * from origin')).toEqual([]);
  });

  it('are not published when they come twice all the same', async () => {
    const batch = await stageOrigin('first', ['2023/24', '2023/24']);
    await expect(publishBatch(env.DB, batch, run('first'))).rejects.toThrow(/UNIQUE constraint/);
    expect(await rows('select * from origin')).toEqual([]);
    expect(await rows('select * from edition')).toEqual([]);
  });

  it('are laid out anew each time, in place of what an earlier try laid out', async () => {
    const { staging } = await stageOrigin('first', ['2022/23', '2023/24']);
    await layOut(env.DB, staging, ORIGIN, ['2022/23 other-europe', '2023/24 other-europe']);
    await layOut(env.DB, staging, ORIGIN, ['2023/24 other-europe']);
    expect(await laidOut()).toEqual([{ year: '2023/24' }]);
    await layOut(env.DB, staging, ORIGIN, []);
    expect(await laidOut()).toEqual([]);
  });
});
