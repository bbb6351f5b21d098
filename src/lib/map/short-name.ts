/**
 * Short names for labels and tables: “Sheffield” for The University of Sheffield. What is left
 * out is only what every university shares; a few providers go by names of their own. The full
 * name stands in the link's accessible name and on the provider's page.
 */

/** What people call providers whose names a rule cannot shorten, by UKPRN. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  '10007784': 'UCL',
  '10003645': 'King’s London',
  '10003270': 'Imperial',
  '10004063': 'LSE',
  '10007775': 'Queen Mary',
  '10005337': 'Queen Margaret',
  '10007803': 'St Andrews',
  '10007144': 'East London',
  '10006566': 'West London',
  '10007771': 'LSHTM',
  '10007779': 'RVC',
  '10007162': 'Arts London',
  '10007164': 'UWE Bristol',
  '10007789': 'UEA',
  '10005343': 'Queen’s Belfast',
  '10007140': 'Birmingham City',
  '10031982': 'BPP',
  '10007780': 'SOAS',
  '10005553': 'Royal Holloway',
  '10004078': 'South Bank',
};

/** Words that carry no distinction, taken from the ends of a name in this order. */
const SHARED = [
  /^The /,
  /^University of (the )?/,
  /,? (University|Limited|Ltd\.?|University College)$/,
];

/** Names that are only distinct with the word that the rules would drop. */
const TOO_SHORT = /^(Open|City|London|Law|Highlands and Islands|West London|East London)$/;

/** The name as it is set: with typographic apostrophes. */
export function printedName(name: string): string {
  return name.replaceAll("'", '’');
}

/** The name without a leading The. */
export function bareName(name: string): string {
  return printedName(name).replace(/^The /, '');
}

/** The name as it stands inside a sentence: `the University of Sheffield`. */
export function nameInSentence(name: string): string {
  return printedName(name).replace(/^The /, 'the ');
}

/** The short name of a provider; the whole name, without a leading The, where shortening would say too little. */
export function shortName(name: string, ukprn: string): string {
  const known = KNOWN_AS[ukprn];
  if (known) return known;
  const bare = bareName(name);
  const short = SHARED.reduce((rest, words) => rest.replace(words, ''), printedName(name));
  return short.length < 3 || TOO_SHORT.test(short) ? bare : short;
}

/** Accessible name of a link whose visible text is the short name: holds both, the visible one first where the full one does not contain it. */
export function spokenName(name: string, short: string): string {
  const full = printedName(name);
  return full.includes(short) ? full : `${short}, ${full}`;
}
