/** Faults as one message. */

/** Heading of figures that are wrong in themselves. */
export const INCOHERENT = 'The figures do not hold together';

/** Most faults that a message lists; more are counted. */
const MOST_LISTED = 8;

/** A heading and its faults as one message. */
export function listed(heading: string, faults: readonly string[]): string {
  const more = faults.length - MOST_LISTED;
  const rest = more > 0 ? ` And ${more} more.` : '';
  return `${heading}: ${faults.slice(0, MOST_LISTED).join(' ')}${rest}`;
}
