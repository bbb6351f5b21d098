/** Feeds of changes. */
import type { DatasetId } from '../../../data/codes.ts';
import { atlas } from '../../../workers/api/client.ts';
import { changesAtom } from '../../../workers/formats/changes-atom.ts';
import { ask } from '../page/ask.ts';

/** Editions that a feed holds. */
const MOST = 50;

/** The feed of a dataset, or of all where none is named. */
export async function changesFeed(
  fetch: typeof globalThis.fetch,
  url: URL,
  subject: { dataset: DatasetId | null; title: string; page: string },
): Promise<Response> {
  const { editions } = await ask(atlas(fetch).editions());
  const isOf = (dataset: string) => subject.dataset === null || subject.dataset === dataset;
  const told = editions
    .map((edition) => ({
      ...edition,
      partitions: edition.partitions.filter(({ dataset }) => isOf(dataset)),
    }))
    .filter(({ partitions }) => partitions.length > 0)
    .slice(0, MOST);
  const addresses = { path: url.pathname, page: subject.page };
  return new Response(changesAtom(subject.title, told, url.origin, addresses), {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=300, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  });
}
