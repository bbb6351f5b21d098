/** Questions about staged figures of enrolment, for the checks before they are published. */
import { ORIGINS, UK_TOTAL, type Origin } from '../codes.ts';

/** A provider's figures of a year side by side; null where an origin has none. */
export type ProviderFigures = { ukprn: string } & Record<Origin, number | null>;

/** Every provider staged for a year, the published total included. */
export async function stagedFigures(
  db: D1Database,
  staging: string,
  academicYear: string,
): Promise<ProviderFigures[]> {
  const origins = ORIGINS.map(
    (origin) => `max(case origin when '${origin}' then students end) as "${origin}"`,
  );
  const { results } = await db
    .prepare(
      `select ukprn, ${origins.join(', ')} from enrolment_staged
       where run_id = ?1 and academic_year = ?2 group by ukprn order by ukprn`,
    )
    .bind(staging, academicYear)
    .all<ProviderFigures>();
  return results;
}

/** How large a year is: providers, and all students as the published total has them. */
export interface YearSize {
  providers: number;
  students: number;
}

/** The size of a year as it is staged and as it is served (both 0 where it is not). Under the lock of an open edition. */
export async function yearSizes(
  db: D1Database,
  staging: string,
  academicYear: string,
): Promise<{ staged: YearSize; served: YearSize }> {
  const counts = `coalesce(sum(ukprn <> '${UK_TOTAL}'), 0) as providers,
    coalesce(sum(case ukprn when '${UK_TOTAL}' then students end), 0) as students`;
  const [staged, served] = await db.batch<YearSize>([
    db
      .prepare(
        `select ${counts} from enrolment_staged
         where run_id = ?1 and academic_year = ?2 and origin = 'total'`,
      )
      .bind(staging, academicYear),
    db
      .prepare(
        `select ${counts} from enrolment
         where academic_year = ?1 and origin = 'total' and until is null`,
      )
      .bind(academicYear),
  ]);
  const none = { providers: 0, students: 0 };
  return { staged: staged?.results[0] ?? none, served: served?.results[0] ?? none };
}
