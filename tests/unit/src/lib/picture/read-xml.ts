/** XML as a parser of others reads it. */
import { SaxesParser } from 'saxes';

/** All text of a document, one space between two elements; throws where it is not well-formed. */
export function textOf(xml: string): string {
  const parser = new SaxesParser();
  const parts: string[] = [];
  parser.on('error', (cause) => {
    throw cause;
  });
  parser.on('text', (part) => parts.push(part));
  parser.write(xml).close();
  return parts.join(' ').trim();
}
