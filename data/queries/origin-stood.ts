/** Versions of rows of `origin` that stand at one of two editions and not at the other. */
import { and, asc, ne } from 'drizzle-orm';
import { UK_TOTAL } from '../codes.ts';
import { origin } from '../schema.ts';
import { isAmong } from './among.ts';
import { inRange, originRanges } from './origin-ranges.ts';
import { atOneOnly, isNewOf, versions, type Stood, type StoodQuery } from './stood.ts';

/** Distinct values of a place in partitions such as `2023/24 other-europe`, ascending. */
const partsOf = (partitions: readonly string[], place: number): string[] =>
  [...new Set(partitions.map((partition) => partition.split(' ')[place] ?? ''))].sort();

export const originStood: StoodQuery = async (db, asked, partitions) => {
  const { academic_year, region, country } = asked.filters ?? {};
  const wanted = {
    years: partsOf(partitions, 0).filter((year) => academic_year?.includes(year) ?? true),
    regions: partsOf(partitions, 1).filter((each) => region?.includes(each) ?? true),
    countries: country ?? null,
  };
  const stood: Stood[] = [];
  for (const range of originRanges(wanted, asked.after)) {
    if (stood.length >= asked.limit) break;
    const rows = await db
      .select({
        academic_year: origin.academicYear,
        region: origin.region,
        country: origin.country,
        ukprn: origin.ukprn,
        students: origin.students,
        isNew: isNewOf(origin, asked),
      })
      .from(origin)
      .where(
        and(
          inRange(range),
          asked.ukprns ? isAmong(origin.ukprn, asked.ukprns) : ne(origin.ukprn, UK_TOTAL),
          atOneOnly(origin, asked),
        ),
      )
      .orderBy(
        asc(origin.academicYear),
        asc(origin.region),
        asc(origin.country),
        asc(origin.ukprn),
        asc(origin.since),
      )
      .limit(asked.limit - stood.length);
    stood.push(...versions(rows));
  }
  return stood;
};
