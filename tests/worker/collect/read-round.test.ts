import { env } from 'cloudflare:workers';
import { beforeEach, expect, it } from 'vitest';
import { findArchived, type ArchivedFile } from '../../../workers/collect/archive.ts';
import { hesaTable1 } from '../../../workers/collect/hesa-table-1/source.ts';
import { readRound } from '../../../workers/collect/read-round.ts';
import type { Reader } from '../../../workers/collect/source.ts';
import { table1 } from '../../fixtures/table-1.ts';
import { failingAt } from '../publishing/batches.ts';
import { archive, rows } from './running.ts';
import { startEmpty } from '../support/start-empty.ts';

beforeEach(startEmpty);

const READ = hesaTable1.read as Reader;
/** Enough providers for each year to fill more than one chunk of staging. */
const MANY = Array.from({ length: 700 }, (_, index) => [
  String(10000010 + index),
  `College ${index}`,
  ...[100, 0, 0, 0, 0, 100, 5, 5, 10, 0, 110],
]) as never[];

async function files(): Promise<ArchivedFile[]> {
  const hashes = await archive({
    'a.csv': table1({ providers: MANY }),
    'b.csv': table1({ providers: MANY, academicYear: '2022/23' }),
  });
  const found = await Promise.all(hashes.map((sha256) => findArchived(env, sha256)));
  return found.filter((file) => file !== null);
}

it('reads the same when it is tried again, wherever it broke off', async () => {
  const archived = await files();
  const read = (DB: D1Database) =>
    readRound({ ...env, DB }, 'run', archived, READ, { today: '2026-11-24' });
  const staged = () =>
    rows('select count(*) as n, sum(students) as students from enrolment_staged');
  const undisturbed = await read(env.DB);
  const expected = await staged();
  expect(undisturbed.batches).toMatchObject([{ released: '2025', rows: 2 * 701 * 11 }]);
  expect(expected).toMatchObject([{ n: 2 * 701 * 11 }]);

  let broken = 0;
  for (let nth = 1; ; nth += 1) {
    const { db, failed } = failingAt(nth);
    await read(db).catch((error: unknown) => {
      broken += 1;
      expect(String(error)).toMatch(/connection lost/);
    });
    expect(await read(env.DB)).toEqual(undisturbed);
    expect(await staged()).toEqual(expected);
    if (!failed()) break;
  }
  expect(broken).toBeGreaterThan(3);
});
