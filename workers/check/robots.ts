/** What sites ask of robots (RFC 9309), read by a library; each robots.txt is fetched once a batch. */
import robotsParser from 'robots-parser';
import { PRODUCT } from '../user-agent.ts';
import { NoAnswer, type Answer } from './ask.ts';
import { Unfollowable, type Follower } from './follow.ts';

/** Bytes of a robots.txt that are read, as the RFC has it. */
const MOST_BYTES = 500 * 1024;

/** What a robots.txt that nobody can read whole is taken for. */
const NOTHING_ALLOWED = 'User-agent: *\nDisallow: /';

/** Whether a page may be looked at, or why the site's wishes cannot be had; RFC 9309 takes that for a no. */
export type Permission = 'allowed' | 'disallowed' | NoAnswer;

type Rules = ReturnType<typeof robotsParser> | NoAnswer;

export class Robots {
  readonly #follower: Follower;
  readonly #rules = new Map<string, Promise<Rules>>();

  constructor(follower: Follower) {
    this.#follower = follower;
  }

  /** Whether the site lets us look at the page. */
  async permission(url: URL): Promise<Permission> {
    let rules = this.#rules.get(url.origin);
    if (!rules) {
      rules = this.#fetch(new URL('/robots.txt', url));
      this.#rules.set(url.origin, rules);
    }
    const known = await rules;
    if (known instanceof NoAnswer) return known;
    return known.isAllowed(url.href, PRODUCT) === false ? 'disallowed' : 'allowed';
  }

  async #fetch(address: URL): Promise<Rules> {
    let text: string;
    try {
      const { answer } = await this.#follower.follow(address.href, MOST_BYTES);
      text = textOf(answer, address);
    } catch (error) {
      if (error instanceof NoAnswer) return error;
      // One that leads nowhere is one that is not there.
      if (error instanceof Unfollowable) text = '';
      else throw error;
    }
    const rules = robotsParser(address.href, text);
    const delay = rules.getCrawlDelay(PRODUCT);
    if (delay !== undefined) this.#follower.pace.slowDown(address.host, delay);
    return rules;
  }
}

/** No file, no wishes. @throws {NoAnswer} where the site fails to say. */
function textOf({ status, body }: Answer, address: URL): string {
  if (status >= 500 || status === 429) {
    throw new NoAnswer(`${address.host} answered ${status} for its robots.txt.`, false, status);
  }
  if (body === 'too-large') return NOTHING_ALLOWED;
  return body ? new TextDecoder().decode(body) : '';
}
