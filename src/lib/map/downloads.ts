/** Ways to take along what the map shows: the same year and, where an address can name them, the same providers. */
import { dataAddress } from '../../../workers/api/address.ts';
import { things } from './fraction.ts';
import type { Selection } from './selection.ts';
import type { YearView } from './year-view.ts';

/** Most providers that the API lets an address name. */
const MOST_NAMED = 50;
/** Rows that the API gives on one page, at most; a year's have room there. */
const MOST_ROWS = 10_000;

/** Addresses of both formats, and in words whose figures they hold. */
export function downloads(
  view: YearView,
  { rows }: Selection,
  edition: number,
): { csv: string; json: string; whose: string } {
  const named = rows.length > 0 && rows.length < view.rows.size && rows.length <= MOST_NAMED;
  const query = {
    academic_year: view.year,
    origin: ['non-uk', 'total'],
    ukprn: named ? rows.map(({ ukprn }) => ukprn) : undefined,
    edition,
  };
  return {
    csv: dataAddress('enrolment', 'csv', query),
    json: dataAddress('enrolment', 'json', { ...query, limit: MOST_ROWS }),
    whose: named
      ? `Of the ${things(rows.length, 'provider', 'providers')} shown`.replace('the one', 'the')
      : `Of all ${view.rows.size} providers of the year`,
  };
}
