/** Every country outside the UK, with the newest count of its students. */
import { ukTotals } from '$lib/countries/rows.ts';
import { ask, unlessAbsent } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { PageLoad } from './$types';

/** More than there are places of origin. */
const ALL = 1000;

export const load: PageLoad = async ({ fetch, url }) => {
  const api = atlas(fetch);
  const { edition, fault } = editionAsked(url.searchParams);
  const answer = await ask(api.countries({ edition }));
  const at = answer.edition.number;
  const byNation = await unlessAbsent(api.dataset('origin-by-nation', { edition: at }));
  const year = byNation?.dataset.partitions.at(-1) ?? null;
  const page =
    year &&
    (await unlessAbsent(
      api.data('origin-by-nation', {
        edition: at,
        academic_year: year,
        nation: 'UK',
        limit: ALL,
      }),
    ));
  return {
    answer,
    older: { year, totals: ukTotals(page ? page.rows : []) },
    edition: answer.edition,
    pinned: edition !== undefined,
    fault,
  };
};
