/**
 * Faces shown until ours have come: fonts that the reader's system has, scaled so that a line
 * holds as much and stands as tall, and nothing moves when ours arrive.
 */

/** A local face, and how to scale it. */
export interface Fallback {
  /** Name in CSS. */
  readonly family: string;
  readonly weights: { readonly min: number; readonly max: number };
  /** Names of the face, of which the first that is found counts. */
  readonly local: readonly string[];
  /**
   * Width of our face by that of the local one: six English sentences of this site, set in
   * both in Chromium. Arial and Liberation Sans are equally wide, as are Times New Roman and
   * Liberation Serif.
   */
  readonly size: number;
  /** Height above and below the baseline in our font's `hhea` table, by its em. */
  readonly ascent: number;
  readonly descent: number;
}

const BRICOLAGE = { ascent: 0.93, descent: 0.27 };
const NEWSREADER = { ascent: 0.735, descent: 0.265 };
const REGULAR = { min: 400, max: 599 };
const BOLD = { min: 600, max: 750 };

export const FALLBACKS: readonly Fallback[] = [
  {
    family: 'Bricolage Grotesque fallback',
    weights: REGULAR,
    local: ['Arial', 'Liberation Sans'],
    size: 1.049,
    ...BRICOLAGE,
  },
  {
    family: 'Bricolage Grotesque fallback',
    weights: BOLD,
    local: ['Arial Bold', 'Liberation Sans Bold'],
    size: 1.014,
    ...BRICOLAGE,
  },
  {
    family: 'Bricolage Grotesque Display fallback',
    weights: BOLD,
    local: ['Arial Bold', 'Liberation Sans Bold'],
    size: 0.983,
    ...BRICOLAGE,
  },
  {
    family: 'Newsreader fallback',
    weights: REGULAR,
    local: ['Times New Roman', 'Liberation Serif'],
    size: 1.053,
    ...NEWSREADER,
  },
  {
    family: 'Newsreader fallback',
    weights: BOLD,
    local: ['Times New Roman Bold', 'Liberation Serif Bold'],
    size: 1.045,
    ...NEWSREADER,
  },
];
