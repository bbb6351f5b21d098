/** Every institution that the edition knows, with its students over the years. */
import { rowOf } from '$lib/institution/index-rows.ts';
import { atEdition } from '$lib/page/at-edition.ts';
import { partsOf } from '$lib/page/parts.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const [{ answer, edition, fault }, parts] = await Promise.all([
    atEdition(url.searchParams, (edition) => atlas(fetch).trends({ edition })),
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
