/**
 * A page in ASCII alone: other characters as references, as escapes in scripts and styles. One dash or curly quote
 * makes a browser read every character of a page as two bytes: for the map that took a phone's thread three times as
 * long, before anything is drawn.
 */

/** A script or style whole, as its start, text and end; any other character beyond ASCII by itself. */
const NOT_PLAIN = /(<(script|style)\b[^>]*>)(.*?)(<\/\2>)|[^\p{ASCII}]/gsu;
const BEYOND = /[^\p{ASCII}]/gu;

const hex = (character: string) => (character.codePointAt(0) ?? 0).toString(16);

const ESCAPES = {
  /** In a string of a script, or of JSON: by half, where it needs two. */
  script: (character: string) =>
    character
      .split('')
      .map((half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  /** In a string of a style: the space ends it. */
  style: (character: string) => `\\${hex(character)} `,
};

/** The same document. Scripts and styles must have such characters in strings or comments alone. */
export function inAscii(html: string): string {
  return html.replace(
    NOT_PLAIN,
    (found, start?: string, element?: keyof typeof ESCAPES, text = '', end = '') =>
      start && element ? start + text.replace(BEYOND, ESCAPES[element]) + end : `&#x${hex(found)};`,
  );
}
