/** Reads our own tidy tables of figures that are published by academic year. */
import type { DatasetId } from '../../../data/codes.ts';
import type { FactTable } from '../../../data/publishing/fact-table.ts';
import { at } from '../refused.ts';
import { tidyRows } from '../read/table.ts';
import type { Reader } from '../source.ts';

/**
 * A reader of such a table.
 *
 * @param rowOf makes a row of the cells; throws `Refused` for what it does not know. The database
 *   refuses what is left, such as a code that is no UKPRN.
 */
export function readTidyYears<Column extends string, Row extends { academicYear: string }>(
  dataset: DatasetId,
  table: FactTable<Row>,
  columns: readonly Column[],
  rowOf: (cells: Record<Column, string>, where: string) => Row,
): Reader {
  return async (members, intake) => {
    for await (const member of members) {
      const release = intake.release(intake.given.released ?? intake.given.today, dataset);
      const years = new Set<string>();
      for await (const batch of tidyRows(member, columns)) {
        const rows = batch.map(({ line, cells }) => rowOf(cells, at(member.name, line)));
        for (const { academicYear } of rows) {
          if (years.has(academicYear)) continue;
          years.add(academicYear);
          release.partition(dataset, academicYear, member);
        }
        await release.add(table, rows);
      }
    }
  };
}
