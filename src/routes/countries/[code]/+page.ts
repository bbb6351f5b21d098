/** One country: who teaches its students here, in which nation, what visas say, and who studies there. */
import { redirect } from '@sveltejs/kit';
import { pageAtEdition } from '$lib/page/page-at-edition.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  const code = params.code.toUpperCase();
  if (code !== params.code) redirect(308, `/countries/${encodeURIComponent(code)}${url.search}`);
  const { answer, ...shown } = await pageAtEdition(
    url.searchParams,
    (edition) => atlas(fetch).country(code, { edition }),
    () => ({ message: `No country has the code “${code}”` }),
  );
  return { answer, edition: answer.edition, released: answer.released, ...shown };
};
