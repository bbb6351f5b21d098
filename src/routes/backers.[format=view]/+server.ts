/** The organisations with evidence that the page lists, in its order, as the dataset gives them. */
import { byStatus } from '$lib/backers/kinds.ts';
import { listed, listState } from '$lib/backers/list-state.ts';
import { withEvidence } from '$lib/backers/organisations.ts';
import { refuseFaults } from '$lib/data/refuse-faults.ts';
import { pageOf, viewFile } from '$lib/data/view-file.ts';
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { datasetOf } from '../../../data/catalogue/index.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { RequestHandler } from './$types';

/** More than there are organisations. */
const LIMIT = 10_000;

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { edition, fault } = editionAsked(url.searchParams);
  const { state, faults } = listState(url.searchParams);
  refuseFaults(fault, ...faults);
  const answer = await ask(atlas(fetch).data('backers', { edition, limit: LIMIT }));
  const groups = byStatus(listed(withEvidence(answer.rows, []), state));
  const rowOf = new Map(answer.rows.map((row) => [row.organisation, row]));
  const rows = groups.flatMap(({ members }) =>
    members.map(({ organisation }) => rowOf.get(organisation)!),
  );
  const { columns, title } = datasetOf('backers');
  const subject = { name: 'backers', title, from: 'backers', columns } as const;
  return viewFile(
    { ...subject, rows, edition: answer.edition, url: pageOf(url, '/backers') },
    params.format,
    fetch,
  );
};
