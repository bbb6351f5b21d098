import { expect, it } from 'vitest';
import type { DatasetId } from '../../../../data/codes.ts';
import { EMBEDDED_RELEASES } from '../../../../data/figures/releases.ts';
import { missingReleases } from '../../../../workers/operate/first-load.ts';
import { OperatorClient } from '../../../../workers/operate/operator-client.ts';

const titles = EMBEDDED_RELEASES.map(({ title }) => title);

/** An Atlas with editions of these titles, each with the datasets of its release but for some. */
function atlasWith(editions: string[], without: DatasetId[] = []): OperatorClient {
  const client = new OperatorClient('http://localhost', '');
  client.editions = () =>
    Promise.resolve(
      editions.map((title, index) => ({
        number: index + 1,
        title,
        released: '2025',
        published_at: '2026-11-24T10:00:00Z',
        partitions: EMBEDDED_RELEASES.filter((release) => release.title === title)
          .flatMap(({ datasets }) => datasets)
          .filter((dataset) => !without.includes(dataset))
          .map((dataset) => {
            const counts = { added: 1, changed: 0, removed: 0 };
            return { dataset, partition: 'all', released: '2025', ...counts };
          }),
        sources: [],
      })),
    );
  return client;
}

it('misses every release in an empty Atlas, in the order of publication', async () => {
  expect(await missingReleases(atlasWith([]))).toEqual(titles);
});

it('misses what an interrupted load left out', async () => {
  const [first = '', ...rest] = titles;
  expect(await missingReleases(atlasWith([first, 'Something collected']))).toEqual(rest);
  expect(await missingReleases(atlasWith(titles))).toEqual([]);
});

it('misses a release that has come to hold another dataset since it was loaded', async () => {
  const [institutions] = EMBEDDED_RELEASES.filter(({ datasets }) => datasets.includes('campuses'));
  expect(await missingReleases(atlasWith(titles, ['campuses']))).toEqual([institutions?.title]);
});
