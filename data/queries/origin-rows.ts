/** Rows of the dataset `origin`. */
import { and, asc, ne, sql } from 'drizzle-orm';
import { REGION_TITLES } from '../catalogue/origin.ts';
import { UK_TOTAL, WORLD_REGIONS, type WorldRegion } from '../codes.ts';
import { countryByCode } from '../countries/index.ts';
import { origin } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { ASKED_ANEW } from './known.ts';
import { inRange, originRanges } from './origin-ranges.ts';
import { pageOf, follows, type RowsAsked, type RowsQuery } from './page.ts';
import { visibleAt } from './visible.ts';
import { originYearsAt } from './origin-years.ts';

const KEY = ['academic_year', 'region', 'country', 'ukprn'];

const COLUMNS = {
  academicYear: origin.academicYear,
  region: origin.region,
  country: origin.country,
  ukprn: origin.ukprn,
  students: origin.students,
};

const KEY_COLUMNS = [origin.academicYear, origin.region, origin.country, origin.ukprn];
const IN_ORDER = KEY_COLUMNS.map((column) => asc(column));

/** A row as the database gives it: made into an object by Drizzle, column by column, it would cost a fifth of writing a file. */
interface Found {
  academic_year: string;
  region: WorldRegion;
  country: string;
  ukprn: string;
  students: number;
}

/** What a code of origin stands for, and its name. */
export function originNamed(
  country: string,
  region: WorldRegion,
): { kind: string; name: string | null } {
  if (country === 'region-total') return { kind: country, name: REGION_TITLES[region] };
  if (country === 'non-uk') return { kind: country, name: 'All countries outside the UK' };
  const found = countryByCode(country);
  return { kind: found?.kind ?? 'country', name: found?.name ?? null };
}

/** Every provider: walks the primary key and sorts nothing. */
async function allProviders(
  db: Database,
  { edition, filters, after, limit, known }: RowsAsked,
): Promise<Found[]> {
  const years = filters.academic_year ?? (await originYearsAt(db, edition, known));
  const wanted = {
    years: [...years].sort(),
    regions: [...(filters.region ?? WORLD_REGIONS)].sort(),
    countries: filters.country ? [...filters.country].sort() : null,
  };
  const found: Found[] = [];
  for (const range of originRanges(wanted, after)) {
    if (found.length > limit) break;
    const query = db
      .select(COLUMNS)
      .from(origin)
      .where(and(inRange(range), ne(origin.ukprn, UK_TOTAL), visibleAt(origin, edition)))
      .orderBy(...IN_ORDER)
      .limit(limit + 1 - found.length);
    found.push(...(await db.all<Found>(query.getSQL())));
  }
  return found;
}

/** The same order, got by sorting: a plus sign keeps the planner from walking the primary key for it. */
const SORTED = KEY_COLUMNS.map((column) => sql`+${column}`);

/** Named providers, or the published total: along the index by provider. */
async function ofProviders(
  db: Database,
  { edition, filters, after, limit }: RowsAsked,
  ukprns: readonly string[],
): Promise<Found[]> {
  const query = db
    .select(COLUMNS)
    .from(origin)
    .where(
      and(
        isAmong(origin.ukprn, ukprns),
        filters.academic_year && isAmong(origin.academicYear, filters.academic_year),
        filters.region && isAmong(origin.region, filters.region),
        filters.country && isAmong(origin.country, filters.country),
        after ? follows(KEY_COLUMNS, after) : undefined,
        visibleAt(origin, edition),
      ),
    )
    .orderBy(...SORTED)
    .limit(limit + 1);
  return db.all<Found>(query.getSQL());
}

/** Published totals of the UK (`UK`) come only when asked for by that code. */
export const originRows: RowsQuery = async (db, asked) => {
  const { edition, filters, limit, known = ASKED_ANEW } = asked;
  const [found, names] = await Promise.all([
    filters.ukprn ? ofProviders(db, asked, filters.ukprn) : allProviders(db, asked),
    known.names(db, edition, filters.ukprn),
  ]);
  const rows = found.map(({ academic_year, region, country, ukprn, students }) => {
    const { kind, name } = originNamed(country, region);
    return {
      ukprn,
      provider: names.get(ukprn) ?? null,
      academic_year,
      region,
      country,
      country_name: name,
      kind,
      students,
    };
  });
  return pageOf(rows, KEY, limit);
};
