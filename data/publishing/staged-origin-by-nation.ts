/** Questions about staged figures of origin by nation, for the checks before they are published. */
import { UK_TOTAL } from '../codes.ts';

/** The UK nations of a place of origin added up, beside the published total; null where there is none. */
export interface StagedNations {
  domicile: string;
  parts: number;
  /** Nations that are published as 0. */
  zeros: number;
  sum: number;
  uk: number | null;
}

/** Every place staged for a year. */
export async function stagedNations(
  db: D1Database,
  staging: string,
  academicYear: string,
): Promise<StagedNations[]> {
  const { results } = await db
    .prepare(
      `select domicile, count(*) filter (where nation <> '${UK_TOTAL}') as parts,
         count(*) filter (where nation <> '${UK_TOTAL}' and students = 0) as zeros,
         coalesce(sum(students) filter (where nation <> '${UK_TOTAL}'), 0) as sum,
         max(students) filter (where nation = '${UK_TOTAL}') as uk
       from origin_by_nation_staged where run_id = ?1 and academic_year = ?2
       group by domicile`,
    )
    .bind(staging, academicYear)
    .all<StagedNations>();
  return results;
}
