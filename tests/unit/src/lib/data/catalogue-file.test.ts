import { expect, it } from 'vitest';
import { CATALOGUE_COLUMNS, catalogueRows } from '../../../../../src/lib/data/catalogue-file.ts';
import type { DatasetSummary } from '../../../../../workers/api/shapes/datasets.ts';

const csv = {
  ...{ format: 'csv', title: 'CSV', about: '', media_type: 'text/csv' },
  ...{ url: '/data/enrolment/3/enrolment.csv', bytes: 10, rows: 2, sha256: 'f00' },
};
const dataset = {
  id: 'enrolment',
  title: 'Students',
  publisher: { name: 'HESA', url: null },
  licence: { name: 'CC BY 4.0', url: null },
  years: ['2014/15', '2015/16', '2023/24'],
  downloads: [csv],
} as unknown as DatasetSummary;

it('has a row a dataset, a cell a column, and whole addresses', () => {
  const [row] = catalogueRows('https://atlas.test', [dataset]);
  expect(row).toMatchObject({
    first_year: '2014/15',
    last_year: '2023/24',
    rows: 2,
    csv_bytes: 10,
  });
  expect(row?.csv).toBe('https://atlas.test/data/enrolment/3/enrolment.csv');
  expect(row?.page).toBe('https://atlas.test/data/enrolment');
  expect(Object.keys(row ?? {})).toEqual(CATALOGUE_COLUMNS.map(({ name }) => name));
});

it('leaves empty what is not known yet', () => {
  const unwritten = { ...dataset, years: [], downloads: [{ ...csv, bytes: null, rows: null }] };
  const [row] = catalogueRows('', [unwritten]);
  expect(row).toMatchObject({ first_year: null, last_year: null, rows: null, csv_bytes: null });
});
