/** Every organisation with evidence of a part in the campaign, and the pages that show it. */
import { ask } from '$lib/page/ask.ts';
import { atEdition } from '$lib/page/at-edition.ts';
import { partsOf } from '$lib/page/parts.ts';
import { withEvidence } from '$lib/backers/organisations.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { PageLoad } from './$types';

/** Most rows that the API gives at once; there are 46 organisations and 148 pages. */
const LIMIT = 10_000;

export const load: PageLoad = async ({ fetch, url }) => {
  const ready = partsOf({
    Claims: () => import('$lib/backers/Claims.svelte'),
    Organisations: () => import('$lib/backers/Organisations.svelte'),
  });
  const api = atlas(fetch);
  const {
    answer: backers,
    edition,
    fault,
  } = await atEdition(url.searchParams, (edition) =>
    api.data('backers', { limit: LIMIT, edition }),
  );
  const [evidence, checks] = await ask(
    Promise.all([
      api.data('evidence', { limit: LIMIT, edition: backers.edition.number }),
      edition === undefined ? api.checks({ limit: LIMIT }).then((seen) => seen.checks) : [],
    ]),
  );
  return {
    parts: await ready,
    edition: backers.edition,
    pinned: edition !== undefined,
    fault,
    organisations: withEvidence(backers.rows, evidence.rows, checks),
  };
};
