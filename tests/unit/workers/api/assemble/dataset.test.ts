import { expect, it } from 'vitest';
import { datasetOf } from '../../../../../data/catalogue/index.ts';
import { datasetDetails } from '../../../../../workers/api/assemble/dataset.ts';

it('gives a dataset the edition that its files are of, where that is of one that it follows', () => {
  const { latest_edition, released, downloads, caveats, follows, citation } = datasetDetails(
    datasetOf('institutions'),
    { number: 4, published_at: '2026-11-24T09:00:00Z' },
    {
      history: { dataset: 'institutions', first: 1, latest: 1, released: '2025' },
      partitions: ['all'],
      stored: { edition: 4, files: [] },
    },
    [],
  );
  expect([latest_edition, released]).toEqual([4, '2025']);
  expect(downloads.every(({ url }) => url.includes('/4/'))).toBe(true);
  expect(citation).toContain('edition 4 (2026)');
  expect(follows).toEqual([{ id: 'backers', title: 'Backers of the campaign' }]);
  expect(caveats.join(' ')).toContain('status follows the dataset backers');
});
