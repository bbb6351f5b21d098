/** The rows that a dataset's page shows, as a file: the address of the page with `.csv`, `.json` or `.xlsx` leads to it. */
import { withProvider } from '$lib/data/load-rows.ts';
import { previewAsked } from '$lib/data/preview.ts';
import { refuseFaults } from '$lib/data/refuse-faults.ts';
import { refuseNamed } from '$lib/data/refuse-named.ts';
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { error, redirect } from '@sveltejs/kit';
import { isDatasetId } from '../../../../data/catalogue/ids.ts';
import { dataAddress } from '../../../../workers/api/address.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { dataset: id, format } = params;
  if (!isDatasetId(id)) error(404, `There is no dataset “${id}”`);
  const { edition, fault } = editionAsked(url.searchParams);
  const api = atlas(fetch);
  const { dataset } = await ask(api.dataset(id, { edition }));
  const asked = previewAsked(url.searchParams, dataset);
  refuseFaults(fault, ...asked.faults);
  const { chosen, named } = await withProvider(api, asked.chosen, edition);
  if (named) refuseNamed(named);
  redirect(307, dataAddress(id, format, { ...chosen, edition }));
};
