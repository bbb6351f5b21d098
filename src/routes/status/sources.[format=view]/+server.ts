/** The sources, and how collecting each last went. */
import { pageOf, viewFile } from '$lib/data/view-file.ts';
import { OF_SOURCES, SOURCE_COLUMNS, sourceRows, SOURCES_TITLE } from '$lib/status/file.ts';
import { loadLedger } from '$lib/status/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { edition, sources } = await loadLedger(fetch);
  return viewFile(
    {
      name: 'sources',
      title: SOURCES_TITLE,
      from: OF_SOURCES,
      columns: SOURCE_COLUMNS,
      rows: sourceRows(sources),
      edition,
      url: pageOf(url, '/status'),
    },
    params.format,
    fetch,
  );
};
