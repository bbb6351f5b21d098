/** Filters of a dataset as parameters, derived from its description. */
import type { Dataset } from '../../data/catalogue/index.ts';
import type { Filters } from '../../data/queries/page.ts';
import { repeatable } from './parameters.ts';
import { filterReaders } from './readers.ts';

/** One repeatable parameter for every column by which rows can be asked for. */
export function filterParameters(
  dataset: Dataset,
): Record<string, ReturnType<typeof repeatable<string>>> {
  return Object.fromEntries(
    filterReaders(dataset).map(([name, reader]) => [name, repeatable(reader)]),
  );
}

/** The filters among the parameters of a request that have passed their checks. */
export function filtersAsked(dataset: Dataset, query: Readonly<Record<string, unknown>>): Filters {
  const isText = (value: unknown): value is string => typeof value === 'string';
  return Object.fromEntries(
    filterReaders(dataset).flatMap(([name]) => {
      const values = query[name];
      return Array.isArray(values) ? [[name, values.filter(isText)]] : [];
    }),
  );
}
