/** Says which providers a file brought that were not known. */

/** Most that the sentence names; more are counted. */
const MOST_NAMED = 5;

interface Named {
  ukprn: string;
  name: string;
}

/** One sentence for the operator however many there are; none where there are none. */
export function sayNewProviders(added: readonly Named[]): string[] {
  const [first] = added;
  if (!first) return [];
  if (added.length === 1) {
    return [
      `New provider ${first.ukprn}, ${first.name}: added with its name alone; it has no place on the map yet.`,
    ];
  }
  const named = added.slice(0, MOST_NAMED).map(({ ukprn, name }) => `${ukprn} ${name}`);
  const more = added.length - named.length;
  if (more > 0) named.push(`and ${more} more`);
  return [
    `${added.length} new providers, added with their names alone; they have no place on the map yet: ${named.join('; ')}.`,
  ];
}
