/** Every country outside the UK, with the newest count of its students. */
import { loadCountries } from '$lib/countries/load.ts';
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const { edition, fault } = editionAsked(url.searchParams);
  const { answer, older } = await ask(loadCountries(fetch, edition));
  const { edition: shown, released } = answer;
  return { answer, older, edition: shown, released, pinned: edition !== undefined, fault };
};
