/** Rows of a HESA table that has a line a provider and, last, a line of totals without a UKPRN. */
import { UK_TOTAL } from '../../../data/codes.ts';
import { at, Refused } from '../refused.ts';
import { providerOf } from './hesa.ts';
import type { OpenTable } from './preamble.ts';

export interface ProviderRow {
  /** UKPRN, or `UK` for the line of totals. */
  ukprn: string;
  /** The provider as the table names it. */
  name: string;
  /** As many as the header has. */
  cells: readonly string[];
  /** The line, for messages. */
  where: string;
}

/**
 * Every row, in batches.
 *
 * @throws {Refused} for a row without a provider, and where the line of totals is missing, or is not
 *   the last.
 */
export async function* providerRows(table: OpenTable): AsyncGenerator<ProviderRow[]> {
  const { file } = table;
  let isTotalled = false;
  for await (const batch of table.rows) {
    const rows: ProviderRow[] = [];
    for (const { line, cells } of batch) {
      const where = at(file, line);
      if (isTotalled) throw new Refused(`${where}: there is a row after the Total row.`);
      const { ukprn, name } = providerOf(cells, where);
      isTotalled = ukprn === UK_TOTAL;
      rows.push({ ukprn, name, cells, where });
    }
    yield rows;
  }
  if (!isTotalled) {
    throw new Refused(`${file} has no Total row at its end. Was the download cut short?`);
  }
}
