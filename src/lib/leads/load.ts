/** Leads for what an address asks for. */
import { atlas } from '../../../workers/api/client.ts';
import type { LeadsState } from './state.ts';

/** Shown at first. */
const FIRST = 20;
/** Where all are asked for: more than the API gives. */
const ALL = 1000;

/** The filters of a state as the API knows them. */
export function filtersOf({ kind, nation, p, edition }: LeadsState) {
  return {
    kind: kind ?? undefined,
    nation: nation ?? undefined,
    p: p ?? undefined,
    edition: edition ?? undefined,
  };
}

export function loadLeads(fetch: typeof globalThis.fetch, state: LeadsState) {
  return atlas(fetch).leads({ ...filtersOf(state), limit: state.all ? ALL : FIRST });
}
