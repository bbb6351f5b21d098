/** The datasets. */
import { loadCatalogue } from '$lib/data/load-catalogue.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, url }) => loadCatalogue(fetch, url.searchParams);
