/** The recent runs of the collectors. */
import { pageOf, viewFile } from '$lib/data/view-file.ts';
import { OF_RUNS, RUN_COLUMNS, runRows, RUNS_TITLE } from '$lib/status/file.ts';
import { loadLedger } from '$lib/status/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { edition, runs } = await loadLedger(fetch);
  return viewFile(
    {
      name: 'runs',
      title: RUNS_TITLE,
      from: OF_RUNS,
      columns: RUN_COLUMNS,
      rows: runRows(runs),
      edition,
      url: pageOf(url, '/status'),
    },
    params.format,
    fetch,
  );
};
