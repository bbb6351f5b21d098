/** Every institution that the edition knows, with its students over the years. */
import { rowOf } from '$lib/institution/index-rows.ts';
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { partsOf } from '$lib/page/parts.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const { edition, fault } = editionAsked(url.searchParams);
  const [answer, parts] = await Promise.all([
    ask(atlas(fetch).trends({ edition })),
    partsOf({ IndexGroups: () => import('$lib/institution/IndexGroups.svelte') }),
  ]);
  return {
    parts,
    edition: answer.edition,
    released: answer.released,
    pinned: edition !== undefined,
    fault,
    years: answer.academic_years,
    regions: answer.regions,
    rows: answer.institutions.map((trend) => rowOf(trend, answer.academic_years)),
  };
};
