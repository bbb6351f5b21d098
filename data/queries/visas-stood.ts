/** Versions of rows of `visas` that stand at one of two editions and not at the other. */
import { and, asc } from 'drizzle-orm';
import { visa } from '../schema.ts';
import { follows } from './page.ts';
import { atOneOnly, hasValues, isNewOf, versions, type StoodQuery } from './stood.ts';
import { visaColumns, visaOrder } from './visa-rows.ts';

/** Visas are about nationalities: they have no rows of providers. */
export const visasStood: StoodQuery = async (db, asked) => {
  if (asked.ukprns) return [];
  const key = [visa.quarter, visa.application, visa.institution, visa.nationality];
  return versions(
    await db
      .select({ ...visaColumns, isNew: isNewOf(visa, asked) })
      .from(visa)
      .where(and(follows(key, asked.after), hasValues(visaColumns, asked), atOneOnly(visa, asked)))
      .orderBy(...visaOrder, asc(visa.since))
      .limit(asked.limit),
  );
};
