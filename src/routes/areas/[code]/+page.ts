/** One nation, region or local authority. */
import { redirect } from '@sveltejs/kit';
import { pageAtEdition } from '$lib/page/page-at-edition.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  const code = params.code.toUpperCase();
  if (code !== params.code) redirect(308, `/areas/${encodeURIComponent(code)}${url.search}`);
  const { answer, ...shown } = await pageAtEdition(
    url.searchParams,
    (edition) => atlas(fetch).area(code, { edition }),
    () => ({ message: `No area has the code “${code}”` }),
  );
  return { answer, edition: answer.edition, released: answer.released, ...shown };
};
