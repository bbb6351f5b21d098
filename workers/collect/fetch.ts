/** Fetching a publisher's file: honestly named, bounded in time and size, never off the publisher's host. */
import type { Env } from '../env.ts';
import { userAgent } from '../user-agent.ts';
import { archiveStream, type ArchivedFile } from './archive.ts';
import { atMost } from './read/at-most.ts';
import { Refused } from './refused.ts';

/** Most bytes that a publisher's file may have. */
const MOST_BYTES = 200 * 1024 * 1024;
const MOST_SECONDS = 180;
const MOST_REDIRECTS = 3;

/** Host under which the Worker's own static files are asked for; it exists nowhere else. */
export const ASSETS_HOST = 'assets.local';

/** The publisher could not be reached or answered with an error that may pass. Worth trying again. */
export class FetchFailed extends Error {
  override name = 'FetchFailed';
}

/** Whose file it is, and what an operator can do when they refuse scripts. */
export interface Publisher {
  publisher: string;
  advice: string;
}

/**
 * Fetches a file into the archive.
 * @throws {Refused} for answers that stay the same (403, 404, too large, a redirect to another host)
 * @throws {FetchFailed} for those that may not (5xx, timeouts, a broken connection)
 */
export async function fetchToArchive(
  env: Env,
  address: string,
  publisher: Publisher,
): Promise<ArchivedFile> {
  const url = new URL(address);
  const signal = AbortSignal.timeout(MOST_SECONDS * 1000);
  const answer = await ask(env, url, signal);
  if (!answer.ok || !answer.body) {
    await answer.body?.cancel();
    throw refusalOf(answer.status, url, publisher);
  }
  try {
    return await archiveStream(
      env,
      {
        name: decodeURIComponent(url.pathname.split('/').at(-1) ?? '') || url.hostname,
        url: url.hostname === ASSETS_HOST ? null : address,
        contentType: answer.headers.get('content-type'),
      },
      answer.body.pipeThrough(atMost(MOST_BYTES, address)),
    );
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new FetchFailed(`${address} broke off: ${messageOf(error)}.`);
  }
}

async function ask(env: Env, url: URL, signal: AbortSignal): Promise<Response> {
  if (url.hostname === ASSETS_HOST) return env.ASSETS.fetch(url);
  const headers = { 'user-agent': userAgent(env.CONTACT) };
  let next = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    let answer: Response;
    try {
      answer = await fetch(next, { headers, signal, redirect: 'manual' });
    } catch (error) {
      throw new FetchFailed(`${url.host} could not be reached: ${messageOf(error)}.`);
    }
    const location = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || !location) return answer;
    await answer.body?.cancel();
    next = new URL(location, next);
    if (next.host !== url.host) {
      throw new Refused(`${url.href} redirects to another host (${next.host}); not followed.`);
    }
  }
  throw new Refused(`${url.href} redirects more than ${MOST_REDIRECTS} times.`);
}

function refusalOf(status: number, url: URL, { publisher, advice }: Publisher): Error {
  const what = `${url.host} answered ${status} for ${url.pathname}`;
  if (status === 403) return new Refused(`${publisher} refused the script (403). ${advice}`);
  if (status === 404 || status === 410) {
    return new Refused(`${publisher} has no file at ${url.href} any more (${status}). ${advice}`);
  }
  if (status >= 500 || status === 408 || status === 429) return new FetchFailed(`${what}.`);
  return new Refused(`${what}. ${advice}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
