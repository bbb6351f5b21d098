/** Parameters of answers that come in pages. */
import { badParameter } from './problem.ts';
import { once } from './parameters.ts';
import { cursor, wholeNumber } from './readers.ts';

const USUAL = 1000;
const MOST = 10_000;

export const paging = {
  cursor: once(cursor),
  limit: once(wholeNumber(`Rows of a page, at most ${MOST}; ${USUAL} unless given`, 1, MOST)),
};

/** The page asked for. A cursor is refused where it is not a key of this many parts. */
export function pageAsked(
  query: { cursor?: readonly string[] | undefined; limit?: number | undefined },
  parts: number,
) {
  if (query.cursor && query.cursor.length !== parts) {
    throw badParameter('cursor', '"cursor" comes from another list. Use the value of `next`.');
  }
  return { after: query.cursor ?? null, limit: query.limit ?? USUAL };
}
