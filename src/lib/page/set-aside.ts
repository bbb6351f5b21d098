/**
 * Figures that scripts take over a page with are in it already, as markup. SvelteKit puts them into the page once more,
 * as data; where they are many, that is half of the page. They are taken out, and fetched when its scripts are
 * (`take-up.ts`).
 */

/** What one `fetch` of a page's `load` has answered. */
export interface Aside {
  /** The address that `load` asks for. */
  readonly url: string;
  /** The address of the same answer for good: it names the page's edition. */
  readonly from: string;
  /** Seconds that SvelteKit may answer with it again; empty for none. */
  readonly ttl: string;
}

/** Fewer characters are not worth a request. */
const MANY = 50_000;

/** As SvelteKit writes an answer of an API that needs no headers. Should it write one otherwise, the answer stays. */
const ANSWER =
  /<script type="application\/json" data-sveltekit-fetched data-url="([^"]*)"(?: data-ttl="(\d+)")?>(.*?)<\/script>/gs;
/** The edition of which an answer says that it is. */
const EDITION =
  /^\{"status":200,"statusText":"","headers":\{\},"body":"\{\\"edition\\":\{\\"number\\":(\d+)/;

/** The page without long answers whose edition is known, and what they were. */
export function setAside(html: string): { html: string; aside: readonly Aside[] } {
  const aside: Aside[] = [];
  const rest = html.replace(ANSWER, (found, written: string, ttl = '', text = '') => {
    const url = written.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    const from = new URL(url, 'https://atlas.invalid');
    const edition = from.searchParams.get('edition') ?? EDITION.exec(text)?.[1];
    if (text.length < MANY || !edition || !text.startsWith('{"status":200,')) return found;
    from.searchParams.set('edition', edition);
    aside.push({ url, from: from.pathname + from.search, ttl });
    return '';
  });
  return { html: rest, aside };
}
