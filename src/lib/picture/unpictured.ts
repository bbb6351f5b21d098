/** Pages that are lists and have no picture: where those are of what they list, for who asks for one. */
import { loadLeads } from '../leads/load.ts';
import { parseLeads } from '../leads/state.ts';
import type { Unpictured } from '../../params/unpictured.ts';
import { ask } from '../page/ask.ts';

const DRAWN = {
  areas: { what: 'areas', where: 'each area has one, at /areas/{code}.svg', ids: 'codes' },
  backers: {
    ...{ what: 'backers', ids: 'ids' },
    where: 'each backer has a badge, at /embed/badge/{id}/badge.svg',
  },
  data: {
    ...{ what: 'datasets', ids: null },
    where: 'figures are drawn at /map.svg, /compare.svg and /countries.svg',
  },
  institutions: {
    ...{ what: 'institutions', ids: 'slugs' },
    where: 'each institution has one, at /institutions/{slug}.svg',
  },
  leads: { what: 'leads', where: 'each lead has one, at /leads/{id}.svg', ids: 'ids' },
} as const satisfies Record<Unpictured, { what: string; where: string; ids: string | null }>;

/** Leads that are named. */
const NAMED = 3;

/** The first of the leads that an address asks for: who asks for their picture wants some of them. */
async function firstLeads(fetch: typeof globalThis.fetch, url: URL): Promise<string> {
  const { leads } = await ask(loadLeads(fetch, parseLeads(url.searchParams).state));
  const some = leads.slice(0, NAMED).map(({ id }) => `${url.origin}/leads/${id}.svg`);
  return some.length > 0 ? ` The first of these leads are at ${some.join(' , ')}.` : '';
}

/** Why a list has no picture, which there are, and where their names are found. */
export async function whereDrawn(
  fetch: typeof globalThis.fetch,
  page: Unpictured,
  url: URL,
): Promise<App.Error> {
  const { what, where, ids } = DRAWN[page];
  const first = page === 'leads' ? await firstLeads(fetch, url) : '';
  return {
    message: `The list of ${what} has no picture: ${where}, and the same in .png.${first}`,
    ...(ids ? { advice: `All ${ids} are in /${page}.json.` } : {}),
  };
}
