/** Every country outside the UK, with the newest count of its students. */
import { loadCountries } from '$lib/countries/load.ts';
import { atEdition } from '$lib/page/at-edition.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const loaded = await atEdition(url.searchParams, (edition) => loadCountries(fetch, edition));
  const { edition, fault } = loaded;
  const { answer, older } = loaded.answer;
  const { edition: shown, released } = answer;
  return { answer, older, edition: shown, released, pinned: edition !== undefined, fault };
};
