/** What previews of a link show, of pages whose subject follows from their state. */
import { svgAnswer } from '$lib/picture/answer.ts';
import { cardOf } from '$lib/picture/cards.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) =>
  svgAnswer(await cardOf(fetch, url.searchParams, params.kind));
