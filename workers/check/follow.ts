/** Follows redirects, each address checked anew before it is asked for. */
import { ask, type Answer } from './ask.ts';
import { guarded } from './guard.ts';
import type { Manners } from './manners.ts';
import type { Pace } from './pace.ts';

/** Why a chain of redirects ends before a page. `status` is that of the last answer, null before any. */
export class Unfollowable extends Error {
  override name = 'Unfollowable';
  readonly outcome: 'refused' | 'failed' | 'robots';
  readonly status: number | null;

  constructor(message: string, outcome: 'refused' | 'failed' | 'robots', status: number | null) {
    super(message);
    this.outcome = outcome;
    this.status = status;
  }
}

/** An answer that redirects no further, and its address. */
export interface Followed {
  url: URL;
  answer: Answer;
}

/** Called before each address is asked for; throws to stop there. */
export type Permit = (url: URL, status: number | null) => Promise<void>;

export class Follower {
  readonly pace: Pace;
  readonly #manners: Manners;

  constructor(manners: Manners, pace: Pace) {
    this.#manners = manners;
    this.pace = pace;
  }

  /**
   * @param permit asked of every address besides the guard
   * @throws {Unfollowable} where the guard or `permit` lets an address not through, or there are too many
   * @throws {NoAnswer}
   */
  async follow(address: string, mostBytes: number, permit?: Permit): Promise<Followed> {
    const { mostRedirects, loopback } = this.#manners;
    let next = address;
    let status: number | null = null;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const { url, refused } = guarded(next, loopback);
      if (refused !== undefined) {
        const leads = redirects > 0 ? `It redirects to ${next.slice(0, 200)}. ` : '';
        throw new Unfollowable(leads + refused, 'refused', status);
      }
      await permit?.(url, status);
      const answer = await this.pace.turn(url.host, () => ask(url, this.#manners, mostBytes));
      status = answer.status;
      if (status < 300 || status > 399 || !answer.location) return { url, answer };
      if (!URL.canParse(answer.location, url)) {
        throw new Unfollowable('It redirects to what is no address.', 'failed', status);
      }
      next = new URL(answer.location, url).href;
    }
    throw new Unfollowable(`It redirects more than ${mostRedirects} times.`, 'failed', status);
  }
}
