/** Feeds of changes. */
import { isDatasetId } from '../../../data/catalogue/ids.ts';
import type { DatasetId } from '../../../data/codes.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { ChangeSummariesAnswer } from '../../../workers/api/shapes/changes.ts';
import type { EditionDetail } from '../../../workers/api/shapes/status.ts';
import { changesAtom, type Told } from '../../../workers/formats/changes-atom.ts';
import { ask } from '../page/ask.ts';
import { changesInWords, IS_FIRST } from './change-words.ts';

/** Editions that a feed holds. */
const MOST = 50;

/** Each edition of each dataset, with what it changed in the words and counts of the page of changes. Editions come newest first. */
export function changesTold(
  editions: readonly EditionDetail[],
  { changes }: Pick<ChangeSummariesAnswer, 'changes'>,
): Told[] {
  const datasetsOf = ({ partitions }: EditionDetail) =>
    [...new Set(partitions.map(({ dataset }) => dataset))].filter(isDatasetId);
  return editions.flatMap((edition, place) =>
    datasetsOf(edition).map((dataset) => {
      const earlier = editions.slice(place + 1).find((each) => datasetsOf(each).includes(dataset));
      const counted = changes.find(
        (each) => each.dataset === dataset && each.edition === edition.number,
      );
      const said = counted
        ? changesInWords(counted.partitions)
        : 'What is different is being counted.';
      return {
        ...{ dataset, edition },
        said: earlier ? `Compared with edition ${earlier.number}: ${said}` : IS_FIRST,
      };
    }),
  );
}

/** The feed of a dataset, or of all where none is named. */
export async function changesFeed(
  fetch: typeof globalThis.fetch,
  url: URL,
  subject: { dataset: DatasetId | null; title: string; page: string },
): Promise<Response> {
  const api = atlas(fetch);
  const [{ editions }, summaries] = await Promise.all([
    ask(api.editions()),
    ask(api.changeSummaries()),
  ]);
  const isOf = ({ dataset }: Told) => subject.dataset === null || subject.dataset === dataset;
  const of = changesTold(editions, summaries).filter(isOf);
  const newest = new Set([...new Set(of.map(({ edition }) => edition.number))].slice(0, MOST));
  const told = of.filter(({ edition }) => newest.has(edition.number));
  const addresses = { path: url.pathname, page: subject.page };
  return new Response(changesAtom(subject.title, told, url.origin, addresses), {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=300, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  });
}
