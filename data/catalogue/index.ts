/** The datasets that the Atlas gives out, each described once. */
import { DATASET_IDS, type DatasetId } from '../codes.ts';
import { backers } from './backers.ts';
import { campuses } from './campuses.ts';
import { enrolment } from './enrolment.ts';
import { evidence } from './evidence.ts';
import { feeIncome } from './fee-income.ts';
import { institutions } from './institutions.ts';
import { origin } from './origin.ts';
import { originByNation } from './origin-by-nation.ts';
import { transnational } from './transnational.ts';
import type { Column, Dataset } from './types.ts';
import { visas } from './visas.ts';

export { isDatasetId } from './ids.ts';
export type { CitedEdition, Code, Column, ColumnType, Dataset, Wide } from './types.ts';

const BY_ID: Record<DatasetId, Dataset> = {
  institutions,
  campuses,
  enrolment,
  origin,
  'origin-by-nation': originByNation,
  'fee-income': feeIncome,
  transnational,
  visas,
  backers,
  evidence,
};

/** Every dataset, in the order in which they are listed. */
export const CATALOGUE: readonly Dataset[] = DATASET_IDS.map((id) => BY_ID[id]);

/** The description of a dataset. */
export function datasetOf(id: DatasetId): Dataset {
  return BY_ID[id];
}

/** The columns by which rows of a dataset can be asked for. */
export function filtersOf(dataset: Dataset): readonly Column[] {
  return dataset.columns.filter((column) => column.filter);
}

/** The datasets whose rows can differ after an edition of `changed`: those that are to be exported anew. */
export function datasetsMadeFrom(changed: readonly DatasetId[]): readonly DatasetId[] {
  return CATALOGUE.filter(({ madeFrom }) => madeFrom.some((id) => changed.includes(id))).map(
    ({ id }) => id,
  );
}
