import { expect, it } from 'vitest';
import { EMBEDDED_RELEASES } from '../../../../data/figures/releases.ts';
import { missingReleases } from '../../../../workers/operate/first-load.ts';
import { OperatorClient } from '../../../../workers/operate/operator-client.ts';

const titles = EMBEDDED_RELEASES.map(({ title }) => title);

/** An Atlas with these editions. */
function atlasWith(editions: string[]): OperatorClient {
  const client = new OperatorClient('http://localhost', '');
  client.editions = () => Promise.resolve(editions);
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
