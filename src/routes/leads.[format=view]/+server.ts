/** Every lead that the page's filters let through. */
import { refuseFaults } from '$lib/data/refuse-faults.ts';
import { pageOf, viewFile } from '$lib/data/view-file.ts';
import { LEAD_COLUMNS, leadRows } from '$lib/leads/file.ts';
import { loadLeads } from '$lib/leads/load.ts';
import { parseLeads } from '$lib/leads/state.ts';
import { ask } from '$lib/page/ask.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { state, faults } = parseLeads(url.searchParams);
  refuseFaults(...faults);
  const answer = await ask(loadLeads(fetch, { ...state, all: true }));
  return viewFile(
    {
      name: 'leads',
      title: 'Leads, found by rule',
      from: 'enrolment',
      row: 'One lead: what a rule found',
      columns: LEAD_COLUMNS,
      rows: leadRows(answer.leads),
      edition: answer.edition,
      url: pageOf(url, '/leads'),
    },
    params.format,
    fetch,
  );
};
