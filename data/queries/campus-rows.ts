/** Rows of the dataset `campuses`, as they stand and as they changed. */
import { and, asc } from 'drizzle-orm';
import { campus } from '../schema.ts';
import { isAmong } from './among.ts';
import { follows, pageOf, type RowsQuery } from './page.ts';
import { atOneOnly, hasValues, isNewOf, versions, type StoodQuery } from './stood.ts';
import { visibleAt } from './visible.ts';

const KEY = ['ukprn', 'campus'];
const KEY_COLUMNS = [campus.ukprn, campus.campus] as const;
const IN_ORDER = KEY_COLUMNS.map((column) => asc(column));

/** Columns by their public names. */
export const campusColumns = {
  ukprn: campus.ukprn,
  campus: campus.campus,
  name: campus.name,
  latitude: campus.latitude,
  longitude: campus.longitude,
  local_authority: campus.localAuthority,
};

export const campusRows: RowsQuery = async (db, { edition, filters, after, limit }) => {
  const rows = await db
    .select(campusColumns)
    .from(campus)
    .where(
      and(
        follows(KEY_COLUMNS, after),
        filters.ukprn && isAmong(campus.ukprn, filters.ukprn),
        filters.local_authority && isAmong(campus.localAuthority, filters.local_authority),
        visibleAt(campus, edition),
      ),
    )
    .orderBy(...IN_ORDER)
    .limit(limit + 1);
  return pageOf(rows, KEY, limit);
};

export const campusesStood: StoodQuery = async (db, asked) =>
  versions(
    await db
      .select({ ...campusColumns, isNew: isNewOf(campus, asked) })
      .from(campus)
      .where(
        and(
          follows(KEY_COLUMNS, asked.after),
          asked.ukprns ? isAmong(campus.ukprn, asked.ukprns) : undefined,
          hasValues(campusColumns, asked),
          atOneOnly(campus, asked),
        ),
      )
      .orderBy(...IN_ORDER, asc(campus.since))
      .limit(asked.limit),
  );
