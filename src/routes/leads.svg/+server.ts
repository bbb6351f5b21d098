/** The list of leads is no picture; who asks for one is told where those of the leads are. `.png` is asked here too. */
import { loadLeads } from '$lib/leads/load.ts';
import { parseLeads } from '$lib/leads/state.ts';
import { ask } from '$lib/page/ask.ts';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Leads that are named. */
const NAMED = 3;

export const GET: RequestHandler = async ({ fetch, url }) => {
  const { leads } = await ask(loadLeads(fetch, parseLeads(url.searchParams).state));
  const some = leads.slice(0, NAMED).map(({ id }) => `${url.origin}/leads/${id}.svg`);
  const first = some.length > 0 ? ` The first of these leads are at ${some.join(' , ')}.` : '';
  error(404, {
    message: `The list of leads has no picture: each lead has one of its own, at /leads/{id}.svg and .png.${first}`,
    advice: 'The ids of all leads are in /leads.json.',
  });
};
