/** Leads of the edition, for the filters that the address gives. */
import { filtersOf, loadLeads } from '$lib/leads/load.ts';
import { leadsAddress, parseLeads } from '$lib/leads/state.ts';
import { ask } from '$lib/page/ask.ts';
import { queryString } from '../../../workers/api/address.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const { state, faults } = parseLeads(url.searchParams);
  const answer = await ask(loadLeads(fetch, state));
  return {
    state,
    faults,
    answer,
    edition: answer.edition,
    released: answer.released,
    atom: `/api/v1/leads.atom${queryString({ ...filtersOf(state), edition: undefined })}`,
    everything: leadsAddress({ ...state, all: true }),
  };
};
