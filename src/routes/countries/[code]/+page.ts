/** One country: who teaches its students here, in which nation, what visas say, and who studies there. */
import { redirect } from '@sveltejs/kit';
import { atEdition } from '$lib/page/at-edition.ts';
import { strangeParams } from '$lib/page/strange-params.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  const code = params.code.toUpperCase();
  if (code !== params.code) redirect(308, `/countries/${encodeURIComponent(code)}${url.search}`);
  const { answer, edition, fault } = await atEdition(
    url.searchParams,
    (edition) => atlas(fetch).country(code, { edition }),
    () => ({ message: `No country has the code “${code}”` }),
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
