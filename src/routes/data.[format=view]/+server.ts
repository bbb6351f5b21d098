/** The list of datasets as it is searched. */
import {
  CATALOGUE_COLUMNS,
  CATALOGUE_TITLE,
  catalogueRows,
  OF_CATALOGUE,
} from '$lib/data/catalogue-file.ts';
import { loadCatalogue } from '$lib/data/load-catalogue.ts';
import { refuseFaults } from '$lib/data/refuse-faults.ts';
import { pageOf, viewFile } from '$lib/data/view-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { edition, fault, shown } = await loadCatalogue(fetch, url.searchParams);
  refuseFaults(fault);
  return viewFile(
    {
      name: 'datasets',
      title: CATALOGUE_TITLE,
      from: OF_CATALOGUE,
      columns: CATALOGUE_COLUMNS,
      rows: catalogueRows(url.origin, shown),
      edition,
      url: pageOf(url, '/data'),
    },
    params.format,
    fetch,
  );
};
