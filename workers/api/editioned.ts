/** Answers that belong to an edition: found by its number, cached by it, and 304 while it stands. */
import type { TypedResponse } from 'hono';
import { databaseOf } from '../../data/queries/database.ts';
import {
  firstEditionOf,
  publishedEdition,
  type PublishedEdition,
} from '../../data/queries/editions.ts';
import type { DatasetId } from '../../data/codes.ts';
import { BUILD } from './build.ts';
import type { ApiContext } from './context.ts';
import { ApiProblem } from './problem.ts';

/** What an answer is read from, and whether its address names the edition. */
export interface ReadFrom {
  edition: PublishedEdition;
  /** True where the address names the edition: such an answer never changes. */
  isPinned: boolean;
}

/** The edition asked for, or the newest. */
export async function readFrom(c: ApiContext, number: number | undefined): Promise<ReadFrom> {
  const db = databaseOf(c.env.DB);
  const edition = await publishedEdition(db, number);
  if (edition) return { edition, isPinned: number !== undefined };
  const newest = number === undefined ? null : await publishedEdition(db);
  if (!newest) {
    throw new ApiProblem(
      503,
      'The Atlas has not published its first edition yet. Try again in a minute.',
      { headers: { 'Retry-After': '30' } },
    );
  }
  throw new ApiProblem(
    404,
    `There is no edition ${number}. The newest is edition ${newest.number}.`,
    {
      parameter: 'edition',
      allowed: [`1 to ${newest.number}`],
    },
  );
}

/** Refuses a dataset at an edition before its first, naming the first. */
export async function requirePublished(
  c: ApiContext,
  dataset: DatasetId,
  { edition }: ReadFrom,
): Promise<void> {
  const first = await firstEditionOf(databaseOf(c.env.DB), dataset);
  if (first !== null && first <= edition.number) return;
  throw new ApiProblem(
    404,
    first === null
      ? `The dataset ${dataset} has not been published yet.`
      : `The dataset ${dataset} was first published in edition ${first}; edition ${edition.number} came before it.`,
    { parameter: 'edition' },
  );
}

function isHeld(c: ApiContext, etag: string): boolean {
  const held = c.req.header('If-None-Match');
  if (!held) return false;
  return held
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');
}

/** Sets ETag and Cache-Control; true where the reader holds this very answer already. */
export function isFresh(c: ApiContext, etag: string, cacheControl: string): boolean {
  c.header('ETag', etag);
  c.header('Cache-Control', cacheControl);
  return isHeld(c, etag);
}

/** As `isFresh`, for a representation of an edition. */
export function isFreshAt(c: ApiContext, { edition, isPinned }: ReadFrom, form: string): boolean {
  return isFresh(
    c,
    `"${edition.number}-${form}-${BUILD}"`,
    isPinned ? 'public, max-age=31536000, immutable' : 'public, max-age=60, must-revalidate',
  );
}

/**
 * As `isFreshAt`, for a representation that also tells what was observed, by `newest` its newest
 * moment. A pinned address leaves out what was observed, so it stays as it is for ever.
 */
export function isFreshObserved(
  c: ApiContext,
  from: ReadFrom,
  form: string,
  newest: string | null,
): boolean {
  return isFreshAt(c, from, from.isPinned ? form : `${form}-${newest ?? 'unobserved'}`);
}

/** The JSON answer, or 304 where the reader holds it already. */
export async function unlessHeld<Body>(
  c: ApiContext,
  isHeld: boolean,
  make: () => Body | Promise<Body>,
): Promise<Response & TypedResponse<Body, 200, 'json'>> {
  const response = isHeld ? c.body(null, 304) : c.json(await make(), 200);
  // A 304 has no body, so that what is said of the body holds for every answer that has one.
  return response as Response & TypedResponse<Body, 200, 'json'>;
}

/** The JSON answer of an edition; a reader who holds it costs no figure read. */
export function answer<Body>(c: ApiContext, from: ReadFrom, make: () => Promise<Body>) {
  return unlessHeld(c, isFreshAt(c, from, 'json'), make);
}
