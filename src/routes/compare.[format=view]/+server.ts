/** A comparison as its page shows it: the figures of the chart that the address asks for. */
import { error } from '@sveltejs/kit';
import { contentOf } from '$lib/compare/file.ts';
import { isEmpty, loadCompared } from '$lib/compare/load.ts';
import { parseState, unknownIn } from '$lib/compare/state.ts';
import { refuseFaults } from '$lib/data/refuse-faults.ts';
import { pageOf, viewFile } from '$lib/data/view-file.ts';
import { ask } from '$lib/page/ask.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { state, faults } = parseState(url.searchParams);
  refuseFaults(...faults, ...unknownIn(url.searchParams));
  if (isEmpty(state)) {
    error(400, 'Name what is to be compared, as in /compare.csv?p=10007157,10007784&b=uk');
  }
  const compared = await ask(loadCompared(fetch, state));
  return viewFile(
    {
      name: 'comparison',
      ...contentOf(compared, state),
      edition: compared.answer.edition,
      url: pageOf(url, '/compare'),
    },
    params.format,
    fetch,
  );
};
