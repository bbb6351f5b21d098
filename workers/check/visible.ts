/** How an HTML page is read: what of it its readers don't see, and where its blocks begin and end. */

/** Takes in a page, element by element and text by text, in their order. */
export interface Gatherer {
  element(element: Element): void;
  text(chunk: Text): void;
}

/** Lets a page pass through the runtime's streaming parser. @throws for bytes that are no HTML to it. */
export async function passThrough(page: Response, gatherer: Gatherer): Promise<void> {
  await new HTMLRewriter()
    .on('*', { element: (element) => gatherer.element(element) })
    .onDocument({ text: (chunk) => gatherer.text(chunk) })
    .transform(page)
    .arrayBuffer();
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
