/**
 * The last part of an institution's address, made from its name: `The University of Sheffield`
 * becomes `university-of-sheffield`. Addresses are public, so a change here breaks links.
 */

/** A leading `The`, or the trailing `(The)` and `, The` of registers that sort by the next word. */
const ARTICLE = /^the\s+|,\s*the$|\s*\(the\)$/gi;

/** Letters that do not come apart into a plain letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * Lower-case ASCII letters, figures and single hyphens. Accents fall away (ŵ becomes w),
 * apostrophes and full stops vanish (St. George's becomes st-georges), `&` becomes `and`.
 * Empty only for a name without a letter or figure.
 */
export function slugOf(name: string): string {
  return name
    .trim()
    .replace(ARTICLE, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[øłßæœ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/['’‘`.]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The slug of each provider. Where names give the same one, all of them carry their UKPRN behind it,
 * so that no provider's address depends on the order in which they are read.
 */
export function slugsOf(
  providers: readonly { ukprn: string; name: string }[],
): Map<string, string> {
  const sharing = Map.groupBy(providers, ({ name }) => slugOf(name));
  return new Map(
    [...sharing].flatMap(([slug, sharers]) =>
      sharers.map(({ ukprn }) => [
        ukprn,
        [slug, ...(sharers.length > 1 || !slug ? [ukprn] : [])].filter(Boolean).join('-'),
      ]),
    ),
  );
}
