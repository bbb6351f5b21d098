/** Questions about staged figures of origin, for the checks before they are published. */
import { UK_TOTAL, WORLD_REGIONS } from '../codes.ts';

/** Several published counts added up, and what is needed to know how far rounding may have moved them. */
export interface Sum {
  parts: number;
  /** Parts that are published as 0. */
  zeros: number;
  sum: number;
}

/** A provider's countries of a world region added up, beside the totals that were published; null where one was not. */
export interface ProviderSum extends Sum {
  ukprn: string;
  regionTotal: number | null;
  nonUk: number | null;
}

/** A country's, or a total's, providers added up, beside the published total for the UK. */
export interface CountrySum extends Sum {
  country: string;
  uk: number | null;
}

/** How large a region's year is: providers, countries, and students as the published total has them. */
export interface RegionSize {
  providers: number;
  countries: number;
  students: number;
}

const IS_COUNTRY = `country not in ('region-total', 'non-uk')`;
const IS_PROVIDER = `ukprn <> '${UK_TOTAL}'`;

const added = (condition: string) => `
  count(*) filter (where ${condition}) as parts,
  count(*) filter (where ${condition} and students = 0) as zeros,
  coalesce(sum(students) filter (where ${condition}), 0) as sum`;

/** Sums of a partition, added up by the database: by provider, the UK included, and by country. */
export async function originSums(
  db: D1Database,
  staging: string,
  partition: string,
): Promise<{ providers: ProviderSum[]; countries: CountrySum[] }> {
  const [year, region] = partition.split(' ');
  const from = 'from origin_staged where run_id = ?1 and academic_year = ?2 and region = ?3';
  const [providers, countries] = await db.batch([
    db
      .prepare(
        `select ukprn, ${added(IS_COUNTRY)},
           max(students) filter (where country = 'region-total') as regionTotal,
           max(students) filter (where country = 'non-uk') as nonUk
         ${from} group by ukprn order by ukprn`,
      )
      .bind(staging, year, region),
    db
      .prepare(
        `select country, ${added(IS_PROVIDER)},
           max(students) filter (where ukprn = '${UK_TOTAL}') as uk
         ${from} group by country order by country`,
      )
      .bind(staging, year, region),
  ]);
  return {
    providers: (providers?.results ?? []) as unknown as ProviderSum[],
    countries: (countries?.results ?? []) as unknown as CountrySum[],
  };
}

/** A provider's world regions of a year added up, beside all its students from outside the UK. */
export interface RegionSum extends Sum {
  ukprn: string;
  nonUk: number | null;
}

/** Sums of a year's world regions as they are staged, by provider, the UK included. */
export async function regionSums(
  db: D1Database,
  staging: string,
  year: string,
): Promise<RegionSum[]> {
  const isTotal = `country = 'region-total'`;
  const { results } = await db
    .prepare(
      `select ukprn, ${added(isTotal)},
         max(students) filter (where country = 'non-uk') as nonUk
       from json_each(?3) r join origin_staged on run_id = ?1 and academic_year = ?2
         and region = r.value and country in ('region-total', 'non-uk')
       group by ukprn order by ukprn`,
    )
    .bind(staging, year, JSON.stringify(WORLD_REGIONS))
    .all<RegionSum>();
  return results;
}

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
       from json_each(?2) p
       join origin_staged s on s.run_id = ?1
         and s.academic_year = substr(p.value, 1, instr(p.value, ' ') - 1)
         and s.region = substr(p.value, instr(p.value, ' ') + 1) and s.country = 'non-uk'
       join enrolment e on e.academic_year = s.academic_year and e.origin = 'non-uk'
         and e.ukprn = s.ukprn and e.until is null
       where e.students <> s.students order by 1, 2`,
    )
    .bind(staging, JSON.stringify(partitions))
    .all<Disagreement>();
  return results;
}
