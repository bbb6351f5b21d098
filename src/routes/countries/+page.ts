/** Every country outside the UK, with the newest count of its students. */
import { loadCountries } from '$lib/countries/load.ts';
import { pageAtEdition } from '$lib/page/page-at-edition.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const { answer: loaded, ...shown } = await pageAtEdition(url.searchParams, (edition) =>
    loadCountries(fetch, edition),
  );
  const { answer, older } = loaded;
  return { answer, older, edition: answer.edition, released: answer.released, ...shown };
};
