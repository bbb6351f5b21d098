/** The enrolment figures: Table 1 laid out long, one row a provider, academic year and origin. */
import type { Table1 } from './table-1.ts';
import { csvText } from './csv.ts';

const COLUMNS = ['academic_year', 'ukprn', 'origin', 'students'] as const;

/**
 * A release's figures in the order of the database's key (year, origin, provider), the UK's
 * published totals last in each group.
 *
 * @throws when two files hold the same year
 */
export function enrolmentCsv(files: readonly Table1[]): string {
  const years = files.map(({ academicYear }) => academicYear);
  const twice = years.find((year, at) => years.indexOf(year) !== at);
  if (twice) throw new Error(`Two files hold ${twice}`);

  const keyed = files.flatMap(({ academicYear, lines }) =>
    lines.flatMap(({ ukprn, students: counts }) =>
      counts.map(({ origin, students }) => ({
        key: `${academicYear} ${origin} ${ukprn}`,
        row: { academic_year: academicYear, ukprn, origin, students },
      })),
    ),
  );
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return csvText(
    COLUMNS,
    keyed.map(({ row }) => row),
  );
}
