/** How the Atlas names itself to the sites that it asks: honestly, with an address at which we can be reached. */

/** The name that robots.txt knows us by. */
export const PRODUCT = 'WeAreInternationalAtlas';

/** @param contact address of a page or mailbox: the variable CONTACT of wrangler.toml */
export function userAgent(contact: string): string {
  return `${PRODUCT}/1.0 (+${contact})`;
}
