/** The embedded tables that are published as they stand, each load as one edition. */
import { cellsOf, insertOf, partitionRows, type Cells, type Load, type Row } from './load.ts';

interface Table {
  dataset: string;
  table: string;
  file: string;
  released: string;
  partitionOf: (cells: Cells) => string;
}

const yearOf = ({ academic_year = '' }: Cells) => academic_year;

const ORIGIN: Table = {
  dataset: 'origin',
  table: 'origin',
  file: 'origin-2025.csv',
  released: '2025',
  partitionOf: ({ academic_year, region }) => `${academic_year} ${region}`,
};

const SMALL_TABLES: Table[] = [
  {
    dataset: 'fee-income',
    table: 'fee_income',
    file: 'fee-income-2024.csv',
    released: '2024',
    partitionOf: yearOf,
  },
  {
    dataset: 'origin-by-nation',
    table: 'origin_by_nation',
    file: 'origin-by-nation-2023.csv',
    released: '2023',
    partitionOf: yearOf,
  },
  {
    dataset: 'transnational',
    table: 'transnational',
    file: 'transnational-2023.csv',
    released: '2023-01',
    partitionOf: yearOf,
  },
];

const VISAS: Table = {
  dataset: 'visas',
  table: 'visa',
  file: 'visas-2025.csv',
  released: '2025-02-27',
  partitionOf: () => 'all',
};

const COUNTS = ['students', 'amount', 'applications'];

const rowOf = (cells: Cells): Row => ({
  ...Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [
      name,
      COUNTS.includes(name) ? Number(cell) : cell,
    ]),
  ),
  since: 1,
});

function loadOf(title: string, released: string, tables: readonly Table[]): Load {
  const read = tables.map((each) => ({ ...each, cells: cellsOf(each.file) }));
  return {
    editions: [{ title, released }],
    inserts: [
      ...read.map(({ table, cells }) => insertOf(table, cells.map(rowOf))),
      insertOf(
        'edition_partition',
        read.flatMap((each) =>
          partitionRows(each.dataset, each.cells.map(each.partitionOf), 1, each.released),
        ),
      ),
    ],
  };
}

/** Students by country, of HESA Table 28. */
export const origin = (): Load => loadOf('Origin', ORIGIN.released, [ORIGIN]);

/** Fee income, origin by nation and students abroad. */
export const smallTables = (): Load => loadOf('Small tables', '2024', SMALL_TABLES);

/** Sponsored study visas. */
export const visas = (): Load => loadOf('Visas', VISAS.released, [VISAS]);
