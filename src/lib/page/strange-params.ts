/** What of an address a page has no use for: parameters that it does not know, and those given more than once. */

/** What other sites append to links; it asks nothing of a page. */
const APPENDED = /^(utm_.*|mc_.*|fbclid|gclid|msclkid|ref)$/;

/** Longest text that is said back to the reader, in characters. */
const LONGEST = 40;

/** A sentence for each of a page's parameters that has several values, of which only the first is used. */
export function repeated(params: URLSearchParams, known: readonly string[]): string[] {
  return known
    .filter((name) => new Set(params.getAll(name).filter(Boolean)).size > 1)
    .map((name) => `The address gives ${name} more than once. The first is shown.`);
}

/** A sentence for each parameter of the address that the page does not know. */
export function unknown(params: URLSearchParams, known: readonly string[]): string[] {
  return [...new Set(params.keys())]
    .filter((name) => !known.includes(name) && !APPENDED.test(name) && params.get(name) !== '')
    .map(
      (name) =>
        `The address asks for ${name.slice(0, LONGEST)} “${(params.get(name) ?? '').slice(0, LONGEST)}”, which this page has no choice of; it was left out.`,
    );
}

/** Both. */
export function strangeParams(params: URLSearchParams, known: readonly string[]): string[] {
  return [...repeated(params, known), ...unknown(params, known)];
}
