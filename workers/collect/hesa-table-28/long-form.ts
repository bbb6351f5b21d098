/** The header of the long form of Table 28. */
import { at, Refused } from '../refused.ts';
import type { OpenTable } from '../read/preamble.ts';
import { FILTERS, LONG_COLUMNS, PROVIDER_COLUMNS } from './labels.ts';

/** Places of the columns. */
export interface LongForm {
  region: number;
  country: number;
  academicYear: number;
  number: number;
  filters: readonly number[];
}

/** Places of the columns where the header is that of the long form; null where it is not. @throws {Refused} for a column not known. */
export function longFormOf({ file, headerLine, header }: OpenTable): LongForm | null {
  const placeOf = (names: readonly string[]) =>
    header.findIndex((column) => names.includes(column));
  const form = {
    region: placeOf(LONG_COLUMNS.region),
    country: placeOf(LONG_COLUMNS.country),
    academicYear: placeOf(LONG_COLUMNS.academicYear),
    number: placeOf(LONG_COLUMNS.number),
  };
  if (form.country < 0 || form.number < 0) return null;
  const where = at(file, headerLine);
  if (form.region < 0) throw new Refused(`${where}: "${LONG_COLUMNS.region[0]}" is missing.`);
  if (form.academicYear < 0) throw new Refused(`${where}: "Academic year" is missing.`);
  if (!PROVIDER_COLUMNS.includes(header[1] ?? '')) {
    throw new Refused(`${where}: the second column is "${header[1]}"; "HE provider" belongs here.`);
  }
  const own = [0, 1, ...Object.values(form)];
  const filters = [...header.keys()].filter((place) => !own.includes(place));
  const unknown = filters.find((place) => !FILTERS.includes(header[place] ?? ''));
  if (unknown !== undefined) {
    throw new Refused(
      `${where}: the column "${header[unknown]}" is not known. Known: ${FILTERS.join(', ')}.`,
    );
  }
  return { ...form, filters };
}
