/** Leads of the edition, for the filters that the address gives. */
import { filtersOf, loadLeads } from '$lib/leads/load.ts';
import { leadsAddress, parseLeads } from '$lib/leads/state.ts';
import { atEdition } from '$lib/page/at-edition.ts';
import { queryString } from '../../../workers/api/address.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const { state: asked, faults } = parseLeads(url.searchParams);
  // What its edition is faulty in, is told with the rest.
  const { answer, edition, fault } = await atEdition(url.searchParams, (edition) =>
    loadLeads(fetch, { ...asked, edition: edition ?? null }),
  );
  const state = { ...asked, edition: edition ?? null };
  return {
    state,
    faults: fault && asked.edition !== null ? [...faults, fault] : faults,
    answer,
    edition: answer.edition,
    released: answer.released,
    atom: `/api/v1/leads.atom${queryString({ ...filtersOf(state), edition: undefined })}`,
    everything: leadsAddress({ ...state, all: true }),
  };
};
