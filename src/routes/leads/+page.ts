/** Leads of the edition, for the filters that the address gives. */
import { leadsAddress, parseLeads } from '$lib/leads/state.ts';
import { ask } from '$lib/page/ask.ts';
import { atlas } from '../../../workers/api/client.ts';
import { queryString } from '../../../workers/api/address.ts';
import type { PageLoad } from './$types';

/** Shown at first, and where all are asked for. */
const FIRST = 20;
const ALL = 500;

export const load: PageLoad = async ({ fetch, url }) => {
  const { state, faults } = parseLeads(url.searchParams);
  const filters = {
    kind: state.kind ?? undefined,
    nation: state.nation ?? undefined,
    p: state.p ?? undefined,
    edition: state.edition ?? undefined,
  };
  const answer = await ask(atlas(fetch).leads({ ...filters, limit: state.all ? ALL : FIRST }));
  return {
    state,
    faults,
    answer,
    edition: answer.edition,
    released: answer.released,
    csv: `/api/v1/leads.csv${queryString({ ...filters, edition: answer.edition.number })}`,
    atom: `/api/v1/leads.atom${queryString({ ...filters, edition: undefined })}`,
    everything: leadsAddress({ ...state, all: true }),
  };
};
