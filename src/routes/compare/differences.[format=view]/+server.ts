/** The differences of a comparison as its page tells them. */
import { error } from '@sveltejs/kit';
import { gapContent } from '$lib/compare/gap-file.ts';
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
    error(
      400,
      'Name what is to be compared, as in /compare/differences.csv?p=10007157,10007784&b=uk',
    );
  }
  // Differences are told whatever the view; that of countries would ask for more than they need.
  const { answer } = await ask(loadCompared(fetch, { ...state, view: 'lines' }));
  return viewFile(
    {
      name: 'differences',
      ...gapContent(answer, state),
      edition: answer.edition,
      url: pageOf(url, '/compare'),
    },
    params.format,
    fetch,
  );
};
