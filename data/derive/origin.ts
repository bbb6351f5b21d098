/** The origin figures: Table 28 laid out long, one row a provider, academic year, region and country. */
import { ORIGIN_COLUMNS } from '../figures/columns.ts';
import { csvText } from './csv.ts';
import type { Table28 } from './table-28.ts';

/** A release's figures in the order of the database's key, the UK's published totals last in each country. */
export function originCsv(files: readonly Table28[]): string {
  const keyed = files.flatMap(({ academicYear, region, cells }) =>
    cells.map(({ ukprn, country, students }) => ({
      key: `${academicYear} ${region} ${country} ${ukprn}`,
      row: { academic_year: academicYear, region, country, ukprn, students },
    })),
  );
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return csvText(
    ORIGIN_COLUMNS,
    keyed.map(({ row }) => row),
  );
}
