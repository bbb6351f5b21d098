/** Keeps to one request at a time at each host, with a pause before each. */

/** Longest pause that a Crawl-delay can ask for, in milliseconds. */
const MOST_DELAY = 30_000;

export class Pace {
  readonly #delay: number;
  readonly #last = new Map<string, Promise<void>>();
  readonly #asked = new Map<string, number>();

  /** @param delay milliseconds before every request, the first too: what a batch before this one asked for last is not known */
  constructor(delay: number) {
    this.#delay = delay;
  }

  /** Heeds the Crawl-delay of a host, in seconds. */
  slowDown(host: string, seconds: number): void {
    this.#asked.set(siteOf(host), Math.min(seconds * 1000, MOST_DELAY));
  }

  /** Does the work once all that came before it at this host is done, and after a pause. */
  async turn<Result>(host: string, work: () => Promise<Result>): Promise<Result> {
    const site = siteOf(host);
    const before = this.#last.get(site) ?? Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last.set(site, promise);
    try {
      await before;
      const delay = Math.max(this.#delay, this.#asked.get(site) ?? 0);
      if (delay > 0) await scheduler.wait(delay);
      return await work();
    } finally {
      resolve();
    }
  }
}

/** `www.` is the same site. */
function siteOf(host: string): string {
  return host.replace(/^www\./, '');
}
