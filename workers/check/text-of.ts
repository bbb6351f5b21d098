/**
 * The text of an HTML page as its readers see it: what is hidden left out, the text alternative of an
 * image in its place, a line for each block. Read by the runtime's own streaming parser.
 */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { isHidden, isInline, isVoid, passThrough, type Gatherer } from './visible.ts';

/** Gathers lines while a page passes through the parser. */
class Lines implements Gatherer {
  #hidden = 0;
  #raw = '';

  element(element: Element): void {
    if (isHidden(element)) {
      if (isVoid(element)) return;
      this.#hidden += 1;
      element.onEndTag(() => {
        this.#hidden -= 1;
      });
      return;
    }
    if (this.#hidden > 0) return;
    if (element.tagName === 'img') this.#raw += ` ${altOf(element)} `;
    if (isInline(element)) return;
    this.#raw += '\n';
    if (!isVoid(element)) {
      element.onEndTag(() => {
        this.#raw += '\n';
      });
    }
  }

  text(chunk: Text): void {
    if (this.#hidden === 0) this.#raw += chunk.text.replace(/\s+/g, ' ');
  }

  finish(): string {
    return tidied(decodeHTML(this.#raw));
  }
}

/** The text alternative of an image, as it stands in the source. */
function altOf(image: Element): string {
  return (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ');
}

/** The text alternative of an image, decoded. */
export function alternativeOf(image: Element): string {
  return tidied(decodeHTMLAttribute(altOf(image)));
}

/** Lines without spaces around them and without empty lines between them. */
export function tidied(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** The text of a page. @throws {Unreadable} */
export async function textOfHtml(page: Response): Promise<string> {
  const lines = new Lines();
  await passThrough(page, lines);
  return lines.finish();
}
