/** One request of the checker: named, bounded in time and in size. Redirects are answers like any other. */
import type { Manners } from './manners.ts';
import { MoreThan, readAtMost } from './read-at-most.ts';

export interface Answer {
  status: number;
  /** Where a redirect leads. */
  location: string | null;
  contentType: string | null;
  /** What a status of 2xx came with; `too-large` where that was cut off. */
  body: Uint8Array<ArrayBuffer> | 'too-large' | null;
}

/** No answer came, or not the whole of it. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
  readonly timedOut: boolean;
  /** HTTP status, where there was an answer of a kind. */
  readonly status: number | null;

  constructor(message: string, timedOut: boolean, status: number | null = null) {
    super(message);
    this.timedOut = timedOut;
    this.status = status;
  }
}

/** Kinds of page that are asked for. */
const ACCEPT = 'text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1';

/** Asks for an address that the guard let through. @throws {NoAnswer} */
export async function ask(url: URL, manners: Manners, mostBytes: number): Promise<Answer> {
  const controller = new AbortController();
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new NoAnswer(`${url.host} did not answer within ${manners.timeout / 1000} s.`, true));
    controller.abort();
  }, manners.timeout);
  try {
    return await Promise.race([exchange(url, manners, mostBytes, controller.signal), late]);
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    throw new NoAnswer(`${url.host} could not be reached.`, false);
  } finally {
    clearTimeout(timer);
  }
}

async function exchange(
  url: URL,
  manners: Manners,
  mostBytes: number,
  signal: AbortSignal,
): Promise<Answer> {
  const headers = { accept: ACCEPT, 'accept-language': 'en', 'user-agent': manners.userAgent };
  const response = await fetch(url, { headers, signal, redirect: 'manual' });
  const answer = {
    status: response.status,
    location: response.headers.get('location'),
    contentType: response.headers.get('content-type'),
  };
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    return { ...answer, body: null };
  }
  try {
    return { ...answer, body: await readAtMost(response.body, mostBytes) };
  } catch (error) {
    if (error instanceof MoreThan) return { ...answer, body: 'too-large' };
    throw error;
  }
}
