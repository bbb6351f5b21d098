/** Every change that a dataset's page of changes is about: its address with `.csv`, `.json` or `.xlsx` leads to it. */
import { changesAsked } from '$lib/data/load-changes.ts';
import { refuseFaults } from '$lib/data/refuse-faults.ts';
import { refuseNamed } from '$lib/data/refuse-named.ts';
import { redirect } from '@sveltejs/kit';
import { changesAddress } from '../../../../../workers/api/address.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const asked = await changesAsked(fetch, url.searchParams, params.dataset);
  const { dataset, to, from, chosen, named } = asked;
  refuseFaults(...asked.faults);
  if (named) refuseNamed(named);
  const query = { from: from?.number, dataset: dataset.id, ...chosen };
  redirect(307, changesAddress(to.number, params.format, query));
};
