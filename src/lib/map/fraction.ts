/** Shares in everyday words: “one in four”. */
import { formatCount, type Share } from '../../../data/numbers/index.ts';

/** The fractions that people say, as value and words. */
const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 20, 'one in twenty'],
  [1 / 10, 'one in ten'],
  [1 / 8, 'one in eight'],
  [1 / 6, 'one in six'],
  [1 / 5, 'one in five'],
  [1 / 4, 'one in four'],
  [3 / 10, 'three in ten'],
  [1 / 3, 'one in three'],
  [2 / 5, 'two in five'],
  [1 / 2, 'half'],
  [3 / 5, 'three in five'],
  [2 / 3, 'two in three'],
  [3 / 4, 'three in four'],
  [4 / 5, 'four in five'],
  [9 / 10, 'nine in ten'],
];

/** Nearer than this (half a percentage point) a fraction is said without “nearly” or “more than”. */
const NEAR = 0.005;

/** A share (0 … 1) as a phrase that may begin a sentence's clause: `one in four`, `nearly one in three`, `more than half`, `fewer than one in twenty`. */
export function inWords(share: number): string {
  if (share < 1 / 20 - NEAR) return 'fewer than one in twenty';
  if (share >= 0.95) return 'nearly all';
  const [value, words] = FRACTIONS.reduce((best, each) =>
    Math.abs(each[0] - share) < Math.abs(best[0] - share) ? each : best,
  );
  if (Math.abs(share - value) <= NEAR) return words;
  return share > value ? `more than ${words}` : `nearly ${words}`;
}

/** The phrase for a share that rounding leaves no choice of; null where its ends would be told otherwise. */
export function surelyInWords({ value, low, high }: Share): string | null {
  const words = inWords(value);
  return inWords(low) === words && inWords(high) === words ? words : null;
}

/** `48 to 74%`: between what a share lies; one figure where both ends print alike. */
export function rangeInWords({ low, high }: Share): string {
  const digits = high - low < 0.02 ? 1 : 0;
  const [from, to] = [low, high].map((end) => (end * 100).toFixed(digits));
  return from === to ? `${from}%` : `${from} to ${to}%`;
}

/** The phrase, or figures where rounding leaves it open: `one in four`, `15 of 25 (48 to 74%)`. */
export function shareInWords(share: Share, part: number, whole: number): string {
  const figures = `${formatCount(part)} of ${formatCount(whole)}`;
  return surelyInWords(share) ?? `${figures} (${rangeInWords(share)})`;
}

/** Whether a phrase is of one: `one in four` comes, `three in ten` and `half` come. */
export function isOfOne(words: string): boolean {
  return /\bone in \w+$/.test(words) && !words.startsWith('fewer');
}

/** `is` for one in four, `are` for three in ten; in the past where that is not now. */
export function are(words: string, now: boolean): string {
  if (isOfOne(words)) return now ? 'is' : 'was';
  return now ? 'are' : 'were';
}
