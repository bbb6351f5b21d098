/** Row-level changes as a table, and what is said of it: for every format. */
import { datasetOf, type Column } from '../../data/catalogue/index.ts';
import { ATLAS, OWN_LICENCE } from '../../data/catalogue/shared-columns.ts';
import type { DatasetId } from '../../data/codes.ts';
import type { NamedChange } from '../../data/queries/every-change.ts';
import type { PublishedEdition } from '../../data/queries/editions.ts';
import type { Described } from './about.ts';
import type { Table } from './table.ts';

const text = (name: string, title: string, description: string, nullable = true): Column => ({
  ...{ name, title, type: 'text', description, nullable },
});

const DATASET = text('dataset', 'Dataset', 'The dataset that differs', false);

const WHAT_DIFFERS: readonly Column[] = [
  text('name', 'Name', 'Provider or organisation that the row is about, as in the newer edition'),
  {
    ...text('change', 'Change', 'What happened to the row', false),
    codes: [
      { code: 'added', title: 'The row came' },
      { code: 'removed', title: 'The row went' },
      { code: 'revised', title: 'A value of the row is another' },
    ],
  },
  text('column', 'Column', 'The column that differs', false),
  text('old', 'Old', 'Its value in the earlier edition, a number where the column has numbers'),
  text('new', 'New', 'Its value in the newer edition, a number where the column has numbers'),
  {
    ...{ name: 'difference', title: 'Difference', type: 'number', nullable: true },
    description: 'New less old, where both are numbers',
  },
];

/** The key columns of all datasets; a row leaves those that only others have empty. */
function keysOf(ids: readonly DatasetId[]): Column[] {
  const keys = ids
    .map(datasetOf)
    .flatMap(({ key, columns }) =>
      key.flatMap((name) => columns.find((column) => column.name === name) ?? []),
    );
  const byName = new Map(keys.toReversed().map((column) => [column.name, column]));
  const order = [...new Set(keys.map(({ name }) => name))];
  return order.map((name) => ({ ...byName.get(name)!, nullable: ids.length > 1 }));
}

async function* rowsOf(pages: AsyncIterable<readonly NamedChange[]>) {
  for await (const changes of pages)
    yield changes.map(({ key, ...change }) => ({ ...key, ...change }));
}

/** Changes of some datasets: the key columns of all of them, then what changed, from what, to what. */
export function changesTable(
  ids: readonly DatasetId[],
  pages: AsyncIterable<readonly NamedChange[]>,
): Table {
  return { columns: [DATASET, ...keysOf(ids), ...WHAT_DIFFERS], pages: rowsOf(pages) };
}

/** What there is to say of them; of several datasets, without what each says itself. @param from the earlier edition; null where there is none */
export function changesDescribed(
  ids: readonly DatasetId[],
  from: number | null,
  to: number,
): Described {
  const datasets = ids.map(datasetOf);
  const [only] = datasets;
  const one = only && datasets.length === 1 ? only : null;
  const what = one ? `: ${one.title}` : '';
  const title = `What edition ${to} changed${what}`;
  // Of several datasets the comparing is ours; each of them says whose its figures are.
  const { publisher, licence } = one ?? { publisher: ATLAS, licence: OWN_LICENCE };
  return {
    title,
    description: from
      ? `Every value that differs between edition ${from} and edition ${to}.`
      : `Every row of edition ${to}, before which there was none.`,
    row: 'One value that differs; a row that came or went has one line',
    publisher,
    licence,
    sources: one?.sources ?? [],
    coverage: 'Published UK totals are here only where they were asked for.',
    caveats: one?.caveats ?? [],
    citation: (edition: PublishedEdition) =>
      one ? `${one.citation(edition)} ${title}.` : `We Are International Atlas, ${title}.`,
  };
}
