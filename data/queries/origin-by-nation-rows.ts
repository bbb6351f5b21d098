/** Rows of the dataset `origin-by-nation`, as they stand and as they changed. */
import { and, asc, ne } from 'drizzle-orm';
import { UK_TOTAL } from '../codes.ts';
import { domicileByCode } from '../domiciles/index.ts';
import { originByNation } from '../schema.ts';
import { isAmong } from './among.ts';
import { follows, pageOf, type RowsQuery } from './page.ts';
import { atOneOnly, hasValues, isNewOf, versions, type StoodQuery } from './stood.ts';
import { visibleAt } from './visible.ts';

const KEY = ['academic_year', 'domicile', 'nation'];
const KEY_COLUMNS = [
  originByNation.academicYear,
  originByNation.domicile,
  originByNation.nation,
] as const;
const IN_ORDER = KEY_COLUMNS.map((column) => asc(column));

const COLUMNS = {
  academic_year: originByNation.academicYear,
  domicile: originByNation.domicile,
  nation: originByNation.nation,
  students: originByNation.students,
};

/** Published totals of the four nations (`UK`) come only when asked for by that code. */
export const originByNationRows: RowsQuery = async (db, { edition, filters, after, limit }) => {
  const found = await db
    .select(COLUMNS)
    .from(originByNation)
    .where(
      and(
        // Named places are found along the index by place, and everything else along the key.
        filters.domicile
          ? and(
              isAmong(originByNation.domicile, filters.domicile),
              after ? follows(KEY_COLUMNS, after) : undefined,
            )
          : follows(KEY_COLUMNS, after),
        filters.academic_year && isAmong(originByNation.academicYear, filters.academic_year),
        filters.nation
          ? isAmong(originByNation.nation, filters.nation)
          : ne(originByNation.nation, UK_TOTAL),
        visibleAt(originByNation, edition),
      ),
    )
    .orderBy(...IN_ORDER)
    .limit(limit + 1);
  const rows = found.map(({ academic_year, domicile, nation, students }) => {
    const named = domicileByCode(domicile);
    return {
      academic_year,
      domicile,
      domicile_name: named?.name ?? null,
      kind: named?.kind ?? 'country',
      nation,
      students,
    };
  });
  return pageOf(rows, KEY, limit);
};

/** Rows of places: there are none of providers. */
export const originByNationStood: StoodQuery = async (db, asked) => {
  if (asked.ukprns) return [];
  return versions(
    await db
      .select({ ...COLUMNS, isNew: isNewOf(originByNation, asked) })
      .from(originByNation)
      .where(
        and(
          follows(KEY_COLUMNS, asked.after),
          asked.filters?.nation ? undefined : ne(originByNation.nation, UK_TOTAL),
          hasValues(COLUMNS, asked),
          atOneOnly(originByNation, asked),
        ),
      )
      .orderBy(...IN_ORDER, asc(originByNation.since))
      .limit(asked.limit),
  );
};
