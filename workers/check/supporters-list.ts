/**
 * Reads the names of organisations from a page that lists supporters: items of lists, links, cells,
 * lines, and logos by their text alternatives. Only what stands under a heading that speaks of
 * supporters is read, up to the next heading of the same rank; sentences are passed over.
 */
import { decodeHTML } from 'entities/decode';
import { slugOf } from '../../data/institutions/slug.ts';
import { alternativeOf, tidied } from './text-of.ts';
import { isHidden, isVoid, passThrough, type Gatherer } from './visible.ts';

const SPEAKS_OF_SUPPORTERS =
  /\b(supporters?|supporting (organisations?|institutions?|universities)|supported by|who (supports|backs)|backers|backed by|signatories|(our|campaign) partners)\b/i;

/** Parts of a page that belong to the site and not to what it says. */
const FURNITURE = ['nav', 'footer', 'form', 'button'];
const MOST_CHARACTERS = 120;
const MOST_WORDS = 14;
/** Most names that are taken from a page. */
const MOST_NAMES = 1000;

/** What lists say besides names. */
const NO_NAME =
  /^(back to top|read more|more|next|previous|menu|home|share|top|see all|close|logo)$/i;

class Names implements Gatherer {
  readonly #found = new Map<string, string>();
  /** Rank of the heading under which names are read; null outside. */
  #under: number | null = null;
  #heading: number | null = null;
  #leftOut = 0;
  #line = '';

  element(element: Element): void {
    const isLeftOut = isHidden(element) || FURNITURE.includes(element.tagName);
    if (isLeftOut && !isVoid(element)) {
      this.#leftOut += 1;
      element.onEndTag(() => {
        this.#leftOut -= 1;
      });
    }
    if (isLeftOut || this.#leftOut > 0) return;
    const rank = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (rank !== undefined) this.#startHeading(element, Number(rank));
    else if (!isWithinName(element)) this.#endLine(element);
    if (element.tagName === 'img') this.#take(alternativeOf(element));
  }

  text(chunk: Text): void {
    if (this.#leftOut === 0) this.#line += chunk.text.replace(/\s+/g, ' ');
  }

  finish(): string[] {
    this.#flush();
    return [...this.#found.values()];
  }

  #startHeading(element: Element, rank: number): void {
    this.#flush();
    if (this.#under !== null && rank <= this.#under) this.#under = null;
    this.#heading = rank;
    element.onEndTag(() => {
      const title = tidied(decodeHTML(this.#line));
      this.#line = '';
      this.#heading = null;
      if (this.#under === null && SPEAKS_OF_SUPPORTERS.test(title)) this.#under = rank;
    });
  }

  #endLine(element: Element): void {
    if (this.#heading !== null) return;
    this.#flush();
    if (isVoid(element)) return;
    element.onEndTag(() => {
      if (this.#heading === null) this.#flush();
    });
  }

  #flush(): void {
    const line = tidied(decodeHTML(this.#line));
    this.#line = '';
    this.#take(line);
  }

  #take(text: string): void {
    if (this.#under === null || this.#heading !== null) return;
    const name = asName(text);
    if (name === null || this.#found.size >= MOST_NAMES) return;
    const key = slugOf(name);
    if (key && !this.#found.has(key)) this.#found.set(key, name);
  }
}

/** A link is a name of its own, where an emphasis is a part of one. */
function isWithinName({ tagName }: Element): boolean {
  return ['abbr', 'b', 'em', 'i', 'small', 'span', 'strong', 'sup', 'u'].includes(tagName);
}

/** What a line of a list says, as a name: without "logo of"; null where it can be none. */
function asName(line: string): string | null {
  const name = line
    .replace(/^(the )?(logo|crest) (of|for) /i, '')
    .replace(/[\s–-]+(logo|crest)$/i, '')
    .replace(/^[•·*–-]\s*/, '')
    .replace(/[,;]$/, '')
    .trim();
  if (name.length < 2 || name.length > MOST_CHARACTERS || !/\p{L}{2}/u.test(name)) return null;
  if (/[.:?!…]$/.test(name) || name.split(' ').length > MOST_WORDS || NO_NAME.test(name))
    return null;
  return name;
}

/** Names that a page lists as supporters, each once, as they are written; none where it has no such list. */
export async function supportersListed(page: Response): Promise<string[]> {
  const names = new Names();
  await passThrough(page, names);
  return names.finish();
}
