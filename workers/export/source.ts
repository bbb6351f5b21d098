/** What the files of a dataset are made from. */
import { datasetOf } from '../../data/catalogue/index.ts';
import type { DatasetId } from '../../data/codes.ts';
import { databaseOf } from '../../data/queries/database.ts';
import { newestRelease, type PublishedEdition } from '../../data/queries/editions.ts';
import { everyChange } from '../../data/queries/every-change.ts';
import { editionBefore } from '../../data/queries/export.ts';
import type { Filters } from '../../data/queries/page.ts';
import { everyRow } from '../../data/queries/rows.ts';
import type { Env } from '../env.ts';
import { changesTable } from '../formats/changes-table.ts';
import type { FileSource } from '../formats/file.ts';
import { tableCsvText } from '../formats/table-csv.ts';

/**
 * Rows of a dataset at an edition, all of them or those that are chosen, and what that edition changed.
 *
 * @param page rows that are held at once; left out where one file is written at a time
 */
export function fileSource(
  env: Pick<Env, 'DB' | 'SITE'>,
  id: DatasetId,
  edition: PublishedEdition,
  filters: Filters = {},
  page?: number,
): FileSource {
  const db = databaseOf(env.DB);
  async function* changes() {
    const from = await editionBefore(db, id, edition.number);
    const which = { from, to: edition.number, datasets: [id], ukprns: null };
    // In a first edition every row is new, which the rows themselves say.
    yield* tableCsvText(changesTable([id], from > 0 ? everyChange(db, which) : nothing()));
  }
  return {
    dataset: datasetOf(id),
    edition,
    released: () => newestRelease(db, id, edition.number),
    site: env.SITE,
    page: `${env.SITE}/data/${id}`,
    rows: () => everyRow(db, id, edition.number, filters, page),
    changes,
  };
}

async function* nothing(): AsyncGenerator<never> {}
