/** Looks at one evidence page: asks its site's leave, fetches it, reads its text, finds the campaign's name. */
import { namesCampaign } from '../../data/participation/campaign-name.ts';
import { NoAnswer, type Answer } from './ask.ts';
import { decoded } from './decoded.ts';
import { Follower, Unfollowable, type Followed } from './follow.ts';
import type { Manners } from './manners.ts';
import { observation, type Observation } from './observation.ts';
import type { Pace } from './pace.ts';
import { Robots } from './robots.ts';
import { supportersListed } from './supporters-list.ts';
import { textOfHtml, tidied } from './text-of.ts';
import { Unreadable } from './visible.ts';

const HTML = /^(text\/html|application\/xhtml\+xml)\b/i;
const PLAIN = /^text\/plain\b/i;
/** How what was decoded is handed to the parser. */
const UTF8 = 'text/html; charset=utf-8';

/** What `Looker` says of a page that answers with one of these. */
const STATUSES: Readonly<Record<number, string>> = {
  401: 'asks for a password',
  403: 'does not let our checker in',
  429: 'asks us to come back later',
  451: 'is kept from answering by law',
};

/** Looks at the pages of a batch, with what is learnt of their sites on the way. */
export class Looker {
  readonly #manners: Manners;
  readonly #follower: Follower;
  readonly #robots: Robots;

  constructor(manners: Manners, pace: Pace) {
    this.#manners = manners;
    this.#follower = new Follower(manners, pace);
    this.#robots = new Robots(this.#follower);
  }

  /** What there is to see at an address. Whatever the page or its site does is an observation. */
  async look(address: string): Promise<Observation> {
    try {
      const { mostBytes } = this.#manners;
      const followed = await this.#follower.follow(address, mostBytes, (url, status) =>
        this.#permit(url, status),
      );
      const seen = await this.#read(followed);
      const { href } = followed.url;
      return href === new URL(address).href ? seen : { ...seen, finalUrl: href };
    } catch (error) {
      if (error instanceof Unfollowable) {
        return observation(error.outcome, error.message, { httpStatus: error.status });
      }
      if (error instanceof NoAnswer) {
        const outcome = error.timedOut ? 'timed-out' : 'failed';
        return observation(outcome, error.message, { httpStatus: error.status });
      }
      throw error;
    }
  }

  async #permit(url: URL, status: number | null): Promise<void> {
    const permission = await this.#robots.permission(url);
    if (permission === 'allowed') return;
    if (permission instanceof NoAnswer) throw permission;
    throw new Unfollowable(
      `The robots.txt of ${url.host} asks us not to look at the page.`,
      'robots',
      status,
    );
  }

  async #read({ url, answer }: Followed): Promise<Observation> {
    const { status, body } = answer;
    const known = { httpStatus: status };
    if (status === 404 || status === 410) {
      return observation('gone', `${url.host} answered ${status}: the page is not there.`, known);
    }
    if (body === 'too-large') {
      const most = this.#manners.mostBytes / 1024 ** 2;
      return observation('too-large', `The page is larger than ${most} MB.`, known);
    }
    if (!body) {
      const what = STATUSES[status] ?? 'sent no page';
      return observation('failed', `${url.host} answered ${status}: it ${what}.`, known);
    }
    let page: Awaited<ReturnType<typeof pageOf>>;
    try {
      page = await pageOf(answer, body);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return observation('not-text', error.message, known);
    }
    if (!page) {
      const type = answer.contentType?.slice(0, 60) ?? '';
      return observation('not-text', `The page is no text that we read, but ${type}.`, known);
    }
    const isNamed = namesCampaign(page.text);
    return observation(
      isNamed ? 'named' : 'not-named',
      isNamed ? 'The page names the campaign.' : 'The page does not name the campaign.',
      { ...known, textHash: await hashOf(page.text), listed: isNamed ? page.listed : [] },
    );
  }
}

/**
 * Text of a page and names that it lists; null for what is neither HTML nor plain text.
 *
 * @throws {Unreadable}
 */
async function pageOf(
  { contentType }: Answer,
  body: Uint8Array<ArrayBuffer>,
): Promise<{ text: string; listed: string[] } | null> {
  const type = contentType ?? 'text/html';
  if (PLAIN.test(type)) return { text: tidied(decoded(body, type)), listed: [] };
  if (!HTML.test(type)) return null;
  const source = decoded(body, type);
  const html = () => new Response(source, { headers: { 'content-type': UTF8 } });
  return { text: await textOfHtml(html()), listed: await supportersListed(html()) };
}

async function hashOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
}
