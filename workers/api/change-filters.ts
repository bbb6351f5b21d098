/** Filters of row-level changes: those of the datasets themselves, by the columns that have a history. */
import { changeFiltersOf } from '../../data/catalogue/change-filters.ts';
import { CATALOGUE, type Dataset } from '../../data/catalogue/index.ts';
import type { Filters } from '../../data/queries/page.ts';
import { repeatable, type Reader } from './parameters.ts';
import { badParameter } from './problem.ts';
import { columnReader } from './readers.ts';

/** Reads what any of the datasets that have such a column would read. */
function anyReader(name: string): Reader<string> {
  const columns = CATALOGUE.flatMap(changeFiltersOf).filter((column) => column.name === name);
  const readers = columns.map(columnReader);
  const allowed = [...new Set(readers.flatMap((reader) => reader.allowed))];
  const isCoded = columns.every(({ codes }) => codes);
  return {
    read: (text) =>
      readers.map((reader) => reader.read(text)).find((each) => each !== null) ?? null,
    allowed,
    schema: { type: 'string', ...(isCoded ? { enum: allowed } : {}) },
    description: `Only changes of rows with this ${columns[0]?.title.toLowerCase()}, of the datasets that have it`,
  };
}

/** One repeatable parameter for every column by which changes of some dataset can be chosen. */
export const changeFilters: Record<
  string,
  ReturnType<typeof repeatable<string>>
> = Object.fromEntries(
  [...new Set(CATALOGUE.flatMap(changeFiltersOf).map(({ name }) => name))].map((name) => [
    name,
    repeatable(anyReader(name)),
  ]),
);

/**
 * The filters among the parameters of a request, and of the datasets those that have them all.
 *
 * @throws ApiProblem where a dataset that was named has no such column, or no such value in it
 */
export function changesChosen(
  datasets: readonly Dataset[],
  areNamed: boolean,
  query: Readonly<Record<string, unknown>>,
): { datasets: readonly Dataset[]; filters: Filters } {
  const filters: Record<string, readonly string[]> = {};
  for (const name of Object.keys(changeFilters)) {
    const values = query[name];
    if (Array.isArray(values)) filters[name] = values.map(String);
  }
  const names = Object.keys(filters);
  const has = (dataset: Dataset, name: string) =>
    changeFiltersOf(dataset).some((column) => column.name === name);
  if (!areNamed) {
    return { datasets: datasets.filter((each) => names.every((name) => has(each, name))), filters };
  }
  for (const dataset of datasets) for (const name of names) mustRead(dataset, name, filters[name]!);
  return { datasets, filters };
}

function mustRead(dataset: Dataset, name: string, values: readonly string[]): void {
  const columns = changeFiltersOf(dataset);
  const column = columns.find((each) => each.name === name);
  if (!column) {
    const allowed = columns.map((each) => each.name);
    throw badParameter(name, `Changes of "${dataset.id}" cannot be chosen by "${name}".`, allowed);
  }
  const reader = columnReader(column);
  const strange = values.find((value) => reader.read(value) === null);
  if (strange !== undefined) {
    throw badParameter(name, `"${name}" cannot be "${strange}".`, reader.allowed);
  }
}
