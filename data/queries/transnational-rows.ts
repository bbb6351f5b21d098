/** Rows of the dataset `transnational`, as they stand and as they changed. */
import { and, asc } from 'drizzle-orm';
import { countryByCode } from '../countries/index.ts';
import { transnational } from '../schema.ts';
import { isAmong } from './among.ts';
import { follows, pageOf, type RowsQuery } from './page.ts';
import { atOneOnly, hasValues, isNewOf, versions, type StoodQuery } from './stood.ts';
import { visibleAt } from './visible.ts';

const KEY = ['academic_year', 'country'];
const KEY_COLUMNS = [transnational.academicYear, transnational.country] as const;
const IN_ORDER = KEY_COLUMNS.map((column) => asc(column));

const COLUMNS = {
  academic_year: transnational.academicYear,
  country: transnational.country,
  students: transnational.students,
};

export const transnationalRows: RowsQuery = async (db, { edition, filters, after, limit }) => {
  const found = await db
    .select(COLUMNS)
    .from(transnational)
    .where(
      and(
        follows(KEY_COLUMNS, after),
        filters.country && isAmong(transnational.country, filters.country),
        filters.academic_year && isAmong(transnational.academicYear, filters.academic_year),
        visibleAt(transnational, edition),
      ),
    )
    .orderBy(...IN_ORDER)
    .limit(limit + 1);
  const rows = found.map(({ academic_year, country, students }) => ({
    academic_year,
    country,
    country_name: countryByCode(country)?.name ?? null,
    students,
  }));
  return pageOf(rows, KEY, limit);
};

/** Rows of countries: there are none of providers. */
export const transnationalStood: StoodQuery = async (db, asked) => {
  if (asked.ukprns) return [];
  return versions(
    await db
      .select({ ...COLUMNS, isNew: isNewOf(transnational, asked) })
      .from(transnational)
      .where(
        and(
          follows(KEY_COLUMNS, asked.after),
          hasValues(COLUMNS, asked),
          atOneOnly(transnational, asked),
        ),
      )
      .orderBy(...IN_ORDER, asc(transnational.since))
      .limit(asked.limit),
  );
};
