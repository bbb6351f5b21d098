/** The datasets that the page of all of them shows for an address, and their files. */
import { atlas } from '../../../workers/api/client.ts';
import { ask } from '../page/ask.ts';
import { releasedIn } from '../page/edition.ts';
import { editionAsked } from '../page/edition-asked.ts';
import { matches } from './search.ts';

/** Those that the edition holds, and those of them that fit what is searched for. */
export async function loadCatalogue(fetch: typeof globalThis.fetch, params: URLSearchParams) {
  const { edition, fault } = editionAsked(params);
  const answer = await ask(atlas(fetch).datasets({ edition }));
  const asked = params.get('search')?.trim() ?? '';
  const datasets = answer.datasets.filter(({ first_edition }) => first_edition !== null);
  return {
    edition: answer.edition,
    released: releasedIn(answer.datasets),
    pinned: edition !== undefined,
    fault,
    asked,
    datasets,
    shown: datasets.filter((dataset) => matches(dataset, asked)),
  };
}
