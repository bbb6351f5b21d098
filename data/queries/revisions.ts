/** What publishers changed in the figures of one provider after they had first been published. */
import { and, asc, eq, lte } from 'drizzle-orm';
import type { Origin } from '../codes.ts';
import { enrolment } from '../schema.ts';
import type { Database } from './database.ts';

/** A published count that an edition replaced or took away. */
export interface Revision {
  /** The edition that changed it. */
  edition: number;
  academicYear: string;
  origin: Origin;
  old: number;
  /** Null where it was taken away. */
  now: number | null;
}

type Version = Omit<typeof enrolment.$inferSelect, 'ukprn'>;

/** Revisions of a provider's enrolment up to an edition, by year, origin and edition. */
export async function revisionsOf(
  db: Database,
  edition: number,
  ukprn: string,
): Promise<Revision[]> {
  const versions = await db
    .select({
      academicYear: enrolment.academicYear,
      origin: enrolment.origin,
      students: enrolment.students,
      since: enrolment.since,
      until: enrolment.until,
    })
    .from(enrolment)
    .where(and(eq(enrolment.ukprn, ukprn), lte(enrolment.since, edition)))
    .orderBy(asc(enrolment.academicYear), asc(enrolment.origin), asc(enrolment.since));
  return versions.flatMap((version, index) => replaced(version, versions[index + 1], edition));
}

/** The revision that ended a version, if one did by `edition`; `next` is the version that follows in the order of the key. */
function replaced(
  { academicYear, origin, students, until }: Version,
  next: Version | undefined,
  edition: number,
): Revision[] {
  if (until === null || until > edition) return [];
  const follows =
    next?.academicYear === academicYear && next.origin === origin && next.since === until;
  const now = follows ? next.students : null;
  return [{ edition: until, academicYear, origin, old: students, now }];
}
