/**
 * Providers that have taken another name since HESA's newest release of student figures, kept by
 * hand. They go by the newest name everywhere; the one that the figures were published under
 * becomes an alias, with its releases, and its address leads on. Only true renamings are here: a
 * different spelling, a trading name or a country in brackets is none.
 */

/** The name that HESA's list of providers has by now, by UKPRN. */
export const RENAMED: Readonly<Record<string, string>> = {
  '10000163': 'Health Sciences University',
  '10001478': "City St George's, University of London",
  '10006841': 'University of Greater Manchester',
  '10007141': 'University of Lancashire',
  '10007811': 'Lincoln Bishop University',
  '10008173': 'University of the Built Environment',
  '10089591': 'Walbrook Institute London',
  '10083476': "The King's Foundation",
};
