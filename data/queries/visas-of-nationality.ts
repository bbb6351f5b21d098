/** Applications of one nationality, quarter by quarter. */
import { and, asc, eq } from 'drizzle-orm';
import { VISA_GROUPS, type VisaApplication, type VisaGroup } from '../codes.ts';
import { visa } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

export interface VisaFigure {
  /** `2024-Q4`. */
  quarter: string;
  application: VisaApplication;
  institution: VisaGroup;
  applications: number;
}

/** Every figure of a nationality at an edition, by quarter; a combination that is not there had no applications. */
export async function visasOfNationality(
  db: Database,
  edition: number,
  nationality: string,
): Promise<VisaFigure[]> {
  const rows = await db
    .select({
      quarter: visa.quarter,
      application: visa.application,
      institution: visa.institution,
      applications: visa.applications,
    })
    .from(visa)
    .where(
      and(
        eq(visa.nationality, nationality),
        isAmong(visa.institution, VISA_GROUPS),
        visibleAt(visa, edition),
      ),
    )
    .orderBy(asc(visa.quarter), asc(visa.application), asc(visa.institution));
  return rows as VisaFigure[];
}
