/** Batches for the tests of publishing, staged without files, and a database that fails when told to. */
import { env } from 'cloudflare:workers';
import { ORIGINS } from '../../../data/codes.ts';
import { Stager } from '../../../data/publishing/stage.ts';
import { ENROLMENT, ORIGIN, type OriginRow } from '../../../data/publishing/tables.ts';
import type { Batch } from '../../../workers/collect/batch.ts';
import { enterRun } from '../../../workers/collect/ledger.ts';

/** Stages a year in which every provider has `students` from everywhere, and enters the run. */
export async function stageYear(
  runId: string,
  ukprns: readonly string[],
  { academicYear = '2023/24', released = '2025', students = 5 } = {},
): Promise<Batch> {
  const staging = `${runId}@${released}`;
  await enterRun(env.DB, runId, { source: 'hesa-table-1', trigger: 'operator' });
  const stager = new Stager(env.DB, staging, ENROLMENT);
  for (const ukprn of [...ukprns, 'UK']) {
    await stager.add(ORIGINS.map((origin) => ({ academicYear, origin, ukprn, students })));
  }
  await stager.flush();
  return {
    staging,
    released,
    title: `Students ${academicYear}`,
    partitions: [
      { dataset: 'enrolment', partition: academicYear, files: ['f00'], fileNames: ['f'] },
    ],
    tables: [ENROLMENT.name],
    rows: stager.rows,
    fault: null,
    names: ukprns.map((ukprn) => ({ ukprn, name: `Provider ${ukprn}`, seen: academicYear })),
  };
}

/** Stages, for each of some years, a country of a region in which every provider has `students`, packed as rows of origin are. */
export async function stageOrigin(
  runId: string,
  academicYears: readonly string[],
  { released = '2025', students = 5, ukprns = ['10000001', '10000002'] } = {},
): Promise<Batch> {
  const staging = `${runId}@${released}`;
  await enterRun(env.DB, runId, { source: 'hesa-table-28', trigger: 'operator' });
  const stager = new Stager(env.DB, staging, ORIGIN);
  for (const academicYear of academicYears) {
    const rows = [...ukprns, 'UK'].flatMap((ukprn) =>
      ['TR', 'region-total', 'non-uk'].map((country): OriginRow => ({
        ...{ academicYear, region: 'other-europe', country, ukprn, students },
      })),
    );
    await stager.add(rows);
    // A chunk a year, so that each takes a statement of its own.
    await stager.flush();
  }
  return {
    staging,
    released,
    title: 'Origin',
    partitions: academicYears.map((academicYear) => ({
      dataset: 'origin',
      partition: `${academicYear} other-europe`,
      files: ['f00'],
      fileNames: ['f'],
    })),
    tables: [ORIGIN.name],
    rows: stager.rows,
    fault: null,
    names: ukprns.map((ukprn) => ({
      ...{ ukprn, name: `Provider ${ukprn}`, seen: academicYears[0] ?? '' },
    })),
  };
}

/** The database, which throws at its `nth` statement or transaction and works before and after. */
export function failingAt(nth: number): { db: D1Database; failed: () => boolean } {
  let calls = 0;
  const count = () => {
    calls += 1;
    if (calls === nth) throw new Error('connection lost');
  };
  const db = new Proxy(env.DB, {
    get(target, property) {
      if (property === 'prepare') {
        return (sql: string) => {
          count();
          return target.prepare(sql);
        };
      }
      if (property === 'batch') {
        return (statements: D1PreparedStatement[]) => {
          count();
          return target.batch(statements);
        };
      }
      return Reflect.get(target, property, target) as unknown;
    },
  });
  return { db, failed: () => calls >= nth };
}
