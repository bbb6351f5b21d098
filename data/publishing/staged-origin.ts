/** Questions about staged figures of origin, for the checks before they are published. */
import { UK_TOTAL } from '../codes.ts';
import { stagedRelation } from './packed.ts';
import { ORIGIN } from './tables.ts';

/** How large a region's year is: providers, countries, and students as the published total has them. */
export interface RegionSize {
  providers: number;
  countries: number;
  students: number;
}

const IS_COUNTRY = `country not in ('region-total', 'non-uk')`;
const IS_PROVIDER = `ukprn <> '${UK_TOTAL}'`;

/** The size of a region's year as it is staged and as it is served. Under the lock of an open edition. */
export async function regionSizes(
  db: D1Database,
  staging: string,
  partition: string,
): Promise<{ staged: RegionSize; served: RegionSize }> {
  const [year, region] = partition.split(' ');
  const size = (from: string) => `select
    (select count(*) ${from} and country = 'region-total' and ${IS_PROVIDER}) as providers,
    (select count(distinct country) ${from} and ${IS_COUNTRY}) as countries,
    coalesce((select students ${from} and country = 'region-total' and ukprn = '${UK_TOTAL}'), 0) as students`;
  const [staged, served] = await db.batch<RegionSize>([
    db
      .prepare(size('from origin_staged where run_id = ?1 and academic_year = ?2 and region = ?3'))
      .bind(staging, year, region),
    db
      .prepare(size('from origin where academic_year = ?1 and region = ?2 and until is null'))
      .bind(year, region),
  ]);
  const none = { providers: 0, countries: 0, students: 0 };
  return { staged: staged?.results[0] ?? none, served: served?.results[0] ?? none };
}

/** A provider whose students from outside the UK are not the same here and in the figures of enrolment. */
export interface Disagreement {
  academicYear: string;
  ukprn: string;
  origin: number;
  enrolment: number;
  /** Release from which that year's enrolment is served. */
  released: string;
}

/** Such providers in some partitions, as far as enrolment is served. Under the lock of an open edition. */
export async function disagreements(
  db: D1Database,
  staging: string,
  partitions: readonly string[],
): Promise<Disagreement[]> {
  const { results } = await db
    .prepare(
      `select distinct s.academic_year as academicYear, s.ukprn, s.students as origin,
         e.students as enrolment,
         (select p.released from edition_partition p
          where p.dataset = 'enrolment' and p.partition = e.academic_year
          order by p.edition desc limit 1) as released
       from ${stagedRelation(ORIGIN, '?1')} s
       cross join enrolment e on e.academic_year = s.academic_year and e.origin = 'non-uk'
         and e.ukprn = s.ukprn and e.until is null
       where s.country = 'non-uk' and e.students <> s.students
         and s.academic_year || ' ' || s.region in (select value from json_each(?2))
       order by 1, 2`,
    )
    .bind(staging, JSON.stringify(partitions))
    .all<Disagreement>();
  return results;
}
