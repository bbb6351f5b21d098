/** Every institution that the edition knows, page by page of the API. */
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { InstitutionListAnswer } from '../../../workers/api/shapes/institution.ts';
import type { PageLoad } from './$types';

/** Asked for in one go; the list is some 350 long. */
const LIMIT = 1000;

export const load: PageLoad = async ({ fetch, url }) => {
  const api = atlas(fetch);
  const { edition, fault } = editionAsked(url.searchParams);
  const first = await ask(api.institutions({ limit: LIMIT, edition }));
  const institutions: InstitutionListAnswer['institutions'] = [...first.institutions];
  let { next } = first;
  while (next !== null) {
    const more = await ask(
      api.institutions({ limit: LIMIT, cursor: next, edition: first.edition.number }),
    );
    institutions.push(...more.institutions);
    next = more.next;
  }
  return {
    edition: first.edition,
    pinned: edition !== undefined,
    fault,
    institutions: institutions.map(({ slug, name, town, status }) => ({
      slug,
      name,
      town,
      status,
    })),
  };
};
