/** Ids of datasets, for those who need no more of the catalogue than these. */
import { DATASET_IDS, type DatasetId } from '../codes.ts';

/** Whether a text is the id of a dataset. */
export function isDatasetId(text: string): text is DatasetId {
  return (DATASET_IDS as readonly string[]).includes(text);
}
