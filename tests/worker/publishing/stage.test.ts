import { env } from 'cloudflare:workers';
import { beforeEach, expect, it, vi } from 'vitest';
import { DuplicateRow } from '../../../data/publishing/duplicate-row.ts';
import { clearStaging, Stager } from '../../../data/publishing/stage.ts';
import {
  ENROLMENT,
  EVIDENCE,
  type EnrolmentRow,
  type EvidenceRow,
} from '../../../data/publishing/tables.ts';
import { rows } from '../collect/running.ts';
import { startEmpty } from '../support/start-empty.ts';

beforeEach(startEmpty);

const row = (index: number): EnrolmentRow => ({
  academicYear: '2023/24',
  origin: 'total',
  ukprn: String(10_000_000 + index),
  students: 5,
});

const evidence = (index: number): EvidenceRow => ({
  organisation: `o${index}`,
  url: 'https://example.org/',
  writtenAs: 'O',
  relation: 'supporter',
  strength: 'reported',
  statedDate: null,
  inferredYear: null,
  paraphrase: 'p',
  firstSeen: '2026-01-01',
});

it('stages many rows in few statements, each within the documented limits', async () => {
  const sizes: number[] = [];
  const prepare = env.DB.prepare.bind(env.DB);
  const spy = vi.spyOn(env.DB, 'prepare').mockImplementation((sql) => {
    expect(sql.length).toBeLessThan(100_000);
    const statement = prepare(sql);
    const bind = statement.bind.bind(statement);
    statement.bind = (...values: unknown[]) => {
      expect(values.length).toBeLessThanOrEqual(100);
      sizes.push(...values.map((value) => new TextEncoder().encode(String(value)).length));
      return bind(...values);
    };
    return statement;
  });
  const stager = new Stager(env.DB, 'run', ENROLMENT);
  for (let start = 0; start < 30_000; start += 1000) {
    await stager.add(Array.from({ length: 1000 }, (_, index) => row(start + index)));
  }
  await stager.flush();
  spy.mockRestore();
  expect(stager.rows).toBe(30_000);
  expect(await rows('select count(*) as n from enrolment_staged')).toEqual([{ n: 30_000 }]);
  expect(Math.max(...sizes)).toBeLessThan(500_000);
  expect(sizes.length).toBeLessThan(12);
});

it('keeps long texts of many bytes a character below a megabyte', async () => {
  const sizes: number[] = [];
  const stager = new Stager(
    {
      prepare: () => ({
        bind: (_: string, json: string) => {
          sizes.push(new TextEncoder().encode(json).length);
          return { run: async () => ({}) };
        },
      }),
    } as unknown as D1Database,
    'run',
    EVIDENCE,
  );
  for (let index = 0; index < 500; index += 1) {
    await stager.add([{ ...evidence(index), paraphrase: '学'.repeat(3000) }]);
  }
  await stager.flush();
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
});

it('names the key that comes twice, in one chunk or in two', async () => {
  const twice = 'There are two rows for academic_year 2023/24, origin total, ukprn 10000001.';
  const stager = new Stager(env.DB, 'run', ENROLMENT);
  await expect(stager.add([row(1), row(2), row(1)])).rejects.toThrow(twice);
  await stager.flush();
  await stager.add([row(3), row(1)]);
  await expect(stager.flush()).rejects.toThrow(twice);
  const lists = new Stager(env.DB, 'run', EVIDENCE);
  await lists.add([evidence(1), evidence(2), evidence(1)]);
  await expect(lists.flush()).rejects.toThrow(DuplicateRow);
  await expect(lists.add([evidence(1)]).then(() => lists.flush())).resolves.toBeUndefined();
});

it('clears what a run staged under any release, and nothing of others', async () => {
  for (const staging of ['a', 'a@2020', 'a@2025-08', 'a-1', 'b', 'ab']) {
    const stager = new Stager(env.DB, staging, ENROLMENT);
    await stager.add([row(1)]);
    await stager.flush();
  }
  await clearStaging(env.DB, 'a');
  expect(await rows('select run_id from enrolment_staged order by run_id')).toEqual([
    { run_id: 'a-1' },
    { run_id: 'ab' },
    { run_id: 'b' },
  ]);
});
