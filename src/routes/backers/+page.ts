/** Every organisation with evidence of a part in the campaign, and the pages that show it. */
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { withEvidence } from '$lib/backers/organisations.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { PageLoad } from './$types';

/** Most rows that the API gives at once; there are 46 organisations and 148 pages. */
const LIMIT = 10_000;

export const load: PageLoad = async ({ fetch, url }) => {
  const { edition, fault } = editionAsked(url.searchParams);
  const api = atlas(fetch);
  const backers = await ask(api.data('backers', { limit: LIMIT, edition }));
  const evidence = await ask(
    api.data('evidence', { limit: LIMIT, edition: backers.edition.number }),
  );
  return {
    edition: backers.edition,
    pinned: edition !== undefined,
    fault,
    organisations: withEvidence(backers.rows, evidence.rows),
  };
};
