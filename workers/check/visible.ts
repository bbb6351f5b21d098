/** How an HTML page is read: what of it its readers don't see, and where its blocks begin and end. */

/** Takes in a page, element by element and text by text, in their order. */
export interface Gatherer {
  element(element: Element): void;
  text(chunk: Text): void;
}

/** The runtime's parser gives a page up: elements nested without end, markup that can be read in two ways. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

/** With this the runtime begins what its parser says; whatever else is thrown is a fault of ours. */
const PARSER_ERROR = 'Parser error: ';

/** Lets a page pass through the runtime's streaming parser. @throws {Unreadable} */
export async function passThrough(page: Response, gatherer: Gatherer): Promise<void> {
  try {
    await new HTMLRewriter()
      .on('*', { element: (element) => gatherer.element(element) })
      .onDocument({ text: (chunk) => gatherer.text(chunk) })
      .transform(page)
      .arrayBuffer();
  } catch (error) {
    if (!(error instanceof TypeError) || !error.message.startsWith(PARSER_ERROR)) throw error;
    const reason = error.message.slice(PARSER_ERROR.length).split('. ')[0]?.slice(0, 200);
    throw new Unreadable(`The page is no HTML that our parser can read: ${reason}`);
  }
}

/** Elements whose content is no text of the page. */
const NOT_SHOWN = [
  'iframe',
  'noscript',
  'object',
  'script',
  'style',
  'svg',
  'template',
  'textarea',
  'video',
  'audio',
];

/** Elements that have no end tag. */
const VOID = 'area base br col embed hr img input link meta param source track wbr'.split(' ');

/** Elements within a line of text; every other one stands apart from what is around it. */
const INLINE =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  );

const HIDING_STYLE = /(display\s*:\s*none|visibility\s*:\s*hidden)/i;

export function isVoid(element: Element): boolean {
  return VOID.includes(element.tagName);
}

export function isInline(element: Element): boolean {
  return INLINE.includes(element.tagName);
}

/** Whether an element and what is in it are hidden from readers. */
export function isHidden(element: Element): boolean {
  return (
    NOT_SHOWN.includes(element.tagName) ||
    element.hasAttribute('hidden') ||
    HIDING_STYLE.test(element.getAttribute('style') ?? '')
  );
}
