/** Searching the list of datasets. */
import type { DatasetSummary } from '../../../workers/api/shapes/datasets.ts';

/** Whether every word asked for is somewhere in what is said of a dataset. */
export function matches(
  { id, title, description, coverage, publisher }: DatasetSummary,
  asked: string,
): boolean {
  const said = [id, title, description, coverage, publisher.name].join(' ').toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
