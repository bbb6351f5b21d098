/**
 * Whether a text names the campaign. Its names are the hashtag or one word (`#WeAreInternational`,
 * `weareinternational.org.uk`) and three words, `We Are International`. The same three words are
 * ordinary English as well ("we are international in outlook", and a page of the University of
 * Birmingham that has nothing to do with the campaign), so in lower case they count only where quotes
 * or a word such as "campaign" show that a name is meant. Other campaigns' slogans
 * (#ALLInternational, #loveInternational, We Are Global …) share words with it and no whole name.
 */

/** Not within a longer word or hashtag: `#WeAreInternationalist` is another. */
const BEFORE = '(?<![\\p{L}\\p{N}_])';
const AFTER = '(?![\\p{L}\\p{N}_])';

const QUOTE = '["“”‘’«»\']';

const NAMES: readonly RegExp[] = [
  `${BEFORE}weareinternational${AFTER}`,
  `${BEFORE}${QUOTE}#?we are international${QUOTE}${AFTER}`,
  `${BEFORE}we are international${QUOTE}? (campaign|initiative|movement|student charter|charter|toolkit|hashtag|film|supporters?|statement)${AFTER}`,
  `${BEFORE}(campaign|hashtag|initiative|movement),? (called |named )?${QUOTE}?#?we are international${AFTER}`,
].map((source) => new RegExp(source, 'iu'));

/** As a name is written: each word, or the whole, in capitals. */
const WRITTEN_AS_NAME = new RegExp(
  `${BEFORE}(We [Aa]re International|WE ARE INTERNATIONAL)${AFTER}`,
  'u',
);

/** Whether the text names the campaign. */
export function namesCampaign(text: string): boolean {
  const plain = text
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
  return WRITTEN_AS_NAME.test(plain) || NAMES.some((name) => name.test(plain));
}
