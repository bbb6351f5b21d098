import { expect, it } from 'vitest';
import { changesAsked } from '../../../../../src/lib/data/load-changes.ts';
import { datasetOf } from '../../../../../data/catalogue/index.ts';
import { datasetDetails } from '../../../../../workers/api/assemble/dataset.ts';

const dataset = datasetDetails(
  datasetOf('enrolment'),
  { number: 3, published_at: '2026-11-24T09:00:00Z' },
  { history: undefined, partitions: ['2023/24'], stored: undefined },
  [],
);
const edition = (number: number, id: string) => ({
  ...{ number, title: 'x', released: '2025', published_at: '2026-11-24T09:00:00Z', sources: [] },
  partitions: [
    { dataset: id, partition: 'all', released: '2025', added: 1, changed: 0, removed: 0 },
  ],
});
const editions = [edition(4, 'backers'), edition(3, 'enrolment'), edition(2, 'enrolment')];
const api = async (input: RequestInfo | URL) =>
  Response.json(String(input).includes('/datasets/') ? { dataset } : { editions });

const asked = async (query: string) => {
  const { to, from, faults } = await changesAsked(api, new URLSearchParams(query), 'enrolment');
  return [to.number, from?.number ?? null, ...faults];
};

it('compares the editions that are asked for, the newest with the one before by itself', async () => {
  expect(await asked('')).toEqual([3, 2]);
  expect(await asked('edition=3&from=2')).toEqual([3, 2]);
  expect(await asked('edition=2')).toEqual([2, null]);
});

it.each([
  [
    'edition=3&from=9',
    'The address asks to compare with edition “9”, which is none of this dataset before edition 3. What is different from edition 2 is shown.',
  ],
  ['edition=3&from=2.0', expect.stringContaining('compare with edition “2.0”')],
  [
    'edition=4',
    'The address asks for edition “4”, which left this dataset as it was. Edition 3 is shown.',
  ],
  ['sort=drop', expect.stringContaining('sort “drop”, which this page has no choice of')],
  ['edition=99', expect.stringContaining('edition “99”, which is not known here')],
  ['edition=-1', expect.stringContaining('edition “-1”, which is not known here')],
])('says what of “%s” it could not use, and what is shown instead', async (query, sentence) => {
  expect(await asked(query)).toEqual([3, 2, sentence]);
});
