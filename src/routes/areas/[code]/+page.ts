/** One nation, region or local authority. */
import { redirect } from '@sveltejs/kit';
import { atEdition } from '$lib/page/at-edition.ts';
import { strangeParams } from '$lib/page/strange-params.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  const code = params.code.toUpperCase();
  if (code !== params.code) redirect(308, `/areas/${encodeURIComponent(code)}${url.search}`);
  const { answer, edition, fault } = await atEdition(
    url.searchParams,
    (edition) => atlas(fetch).area(code, { edition }),
    () => ({ message: `No area has the code “${code}”` }),
  );
  const { edition: shown, released } = answer;
  return {
    answer,
    edition: shown,
    released,
    pinned: edition !== undefined,
    faults: [fault, ...strangeParams(url.searchParams, ['edition'])],
  };
};
