/** Questions about staged applications for visas, for the checks before they are published. */
import {
  ALL_NATIONALITIES,
  type VisaApplication,
  type VisaGroup,
  type VisaKind,
} from '../codes.ts';

/** All applications of a quarter and type to institutions of a group, by nationality, or of a kind. */
export interface StagedVisaSum {
  quarter: string;
  application: VisaApplication;
  institution: VisaGroup | VisaKind;
  applications: number;
}

/** The sums of what is staged: by nationality where `institution` is a group, by kind where it is a kind. */
export async function stagedVisaSums(db: D1Database, staging: string): Promise<StagedVisaSum[]> {
  const { results } = await db
    .prepare(
      `select quarter, application, institution, sum(applications) as applications
       from visa_staged where run_id = ?1
       group by quarter, application, institution, nationality = '${ALL_NATIONALITIES}'`,
    )
    .bind(staging)
    .all<StagedVisaSum>();
  return results;
}
