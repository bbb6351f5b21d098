/** The badge of an institution, by its slug or UKPRN, or of another organisation, by its id. */
import type { Status } from '../../../data/codes.ts';
import { atlas, AtlasProblem } from '../../../workers/api/client.ts';
import { ask, faultyParameter } from '../page/ask.ts';
import { editionAsked } from '../page/edition-asked.ts';
import { pinned } from '../page/pinned.ts';
import type { Badge } from './badge.ts';

export async function loadBadge(
  fetch: typeof globalThis.fetch,
  params: URLSearchParams,
  id: string,
): Promise<Badge> {
  const { edition } = editionAsked(params);

  const api = atlas(fetch);
  try {
    const { institution, organisation, edition: shown } = await api.institution(id, { edition });
    return {
      name: institution.name,
      status: institution.status ?? 'none-found',
      pages: organisation?.evidence_pages ?? 0,
      first: organisation?.first_evidence ?? null,
      latest: organisation?.latest_evidence ?? null,
      edition: shown,
      evidence: `/institutions/${institution.slug}${pinned(edition)}#evidence`,
    };
  } catch (cause) {
    if (!(cause instanceof AtlasProblem) || cause.status !== 404) return ask(Promise.reject(cause));
    return (await ofOrganisation(api, edition, id)) ?? ask(Promise.reject(cause));
  }
}

async function ofOrganisation(
  api: ReturnType<typeof atlas>,
  edition: number | undefined,
  id: string,
): Promise<Badge | null> {
  const answer = await ask(
    api.data('backers', { edition, organisation: id }).catch((cause: unknown) => {
      // What cannot be an id is none that is known.
      if (faultyParameter(cause) === 'organisation') return null;
      throw cause;
    }),
  );
  const row = answer?.rows[0];
  if (!answer || !row) return null;
  return {
    name: String(row.name),
    status: row.status as Status,
    pages: Number(row.evidence_pages),
    first: row.first_evidence as string | null,
    latest: row.latest_evidence as string | null,
    edition: answer.edition,
    evidence: `/backers${pinned(edition)}#${id}`,
  };
}
