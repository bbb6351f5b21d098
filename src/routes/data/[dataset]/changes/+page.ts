/** What an edition changed of a dataset. */
import { ask, faultyParameter } from '$lib/page/ask.ts';
import { changesAsked } from '$lib/data/load-changes.ts';
import { unknownProvider } from '$lib/data/load-rows.ts';
import { atlas, AtlasProblem } from '../../../../../workers/api/client.ts';
import type { PageLoad } from './$types';

/** Changes of a page. */
const SHOWN = 50;

export const load: PageLoad = async ({ fetch, url, params }) => {
  const asked = await changesAsked(fetch, url.searchParams, params.dataset);
  const { to, from, chosen, named } = asked;
  const nothing = { changes: [], next: null, fault: null };
  // In a first edition everything is new: there is nothing to compare it with.
  if (!from) return { ...asked, ...nothing, summary: null };
  const api = atlas(fetch);
  const compared = { dataset: asked.dataset.id, from: from.number };
  const cursor = url.searchParams.get('cursor') || undefined;
  const [summary, page] = await Promise.all([
    ask(api.changeSummary(to.number, compared)),
    named ? nothing : changesOf(api, to.number, { ...chosen, ...compared, cursor, limit: SHOWN }),
  ]);
  const isEmpty = !page.fault && page.changes.length === 0;
  const unknown = isEmpty && !named ? await unknownProvider(api, chosen) : null;
  return { ...asked, ...page, named: named ?? unknown, summary: summary.partitions };
};

/** A page of changes. What cannot be chosen is said, and none are shown for it. */
async function changesOf(
  api: ReturnType<typeof atlas>,
  edition: number,
  which: NonNullable<Parameters<typeof api.changes>[1]>,
) {
  try {
    const { changes, next } = await api.changes(edition, which);
    return { changes, next, fault: null };
  } catch (cause) {
    if (!(cause instanceof AtlasProblem) || faultyParameter(cause) === null) {
      return ask(Promise.reject<never>(cause));
    }
    return { changes: [], next: null, fault: cause.message };
  }
}
