/**
 * The font files that the pages use, from which published file each is cut, and what loads it. Each has a family of
 * its own, and `--sans`, `--display` and `--serif` (tokens.css) name the families one after another. Were accents a second
 * face of the family, Chromium would make a stand-in for it at every size and weight, though none is shown: some thirty
 * questions to the system, a third of what laying out a page for the first time takes.
 */
import {
  EXTENDED,
  HEADLINE,
  INTERFACE,
  INTERFACE_ACCENTS,
  PROSE,
  PROSE_ACCENTS,
} from './characters.ts';

interface Range {
  readonly min: number;
  readonly max: number;
}

/** One font file of ours. */
export interface FontFile {
  /** Its name in this folder, without `.woff2`. */
  readonly name: string;
  /** Name in CSS. */
  readonly family: string;
  readonly weights: Range;
  /** The published file, in the font's package. */
  readonly source: string;
  readonly characters: string;
  /** What becomes of the variable axes: one value, or the range that stays. */
  readonly axes: Readonly<Record<string, number | Range>>;
  /** Figures beside the plain ones: `tnum` for columns where those are of many widths, `pnum` for prose where they are of one. */
  readonly figures: 'tnum' | 'pnum';
  /** Every page needs it at first view, so it may be preloaded. */
  readonly first?: true;
}

const bricolage = (subset: string) =>
  `@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-${subset}-normal.woff2`;
const newsreader = (subset: string) =>
  `@fontsource-variable/newsreader/files/newsreader-${subset}-normal.woff2`;

const INTERFACE_WEIGHTS = { min: 400, max: 700 };
const HEADLINE_WEIGHTS = { min: 700, max: 750 };
const PROSE_WEIGHTS = { min: 400, max: 600 };

const text: FontFile = {
  name: 'bricolage-grotesque',
  family: 'Bricolage Grotesque',
  weights: INTERFACE_WEIGHTS,
  source: bricolage('latin-wght'),
  characters: INTERFACE,
  axes: { wght: INTERFACE_WEIGHTS },
  figures: 'tnum',
  first: true,
};
const textAccents: FontFile = {
  name: 'bricolage-grotesque-accents',
  family: 'Bricolage Grotesque accents',
  weights: INTERFACE_WEIGHTS,
  source: bricolage('latin-wght'),
  characters: INTERFACE_ACCENTS,
  axes: { wght: INTERFACE_WEIGHTS },
  figures: 'tnum',
};
const textExtended: FontFile = {
  name: 'bricolage-grotesque-extended',
  family: 'Bricolage Grotesque extended',
  weights: INTERFACE_WEIGHTS,
  source: bricolage('latin-ext-wght'),
  characters: EXTENDED,
  axes: { wght: INTERFACE_WEIGHTS },
  figures: 'tnum',
};
/**
 * Bricolage Grotesque with both its axes is twice the size, so headlines have a file of their
 * own: one weight, at the optical size of a finding (46 px).
 */
const headline: FontFile = {
  name: 'bricolage-grotesque-display',
  family: 'Bricolage Grotesque Display',
  weights: HEADLINE_WEIGHTS,
  source: bricolage('latin-opsz'),
  characters: HEADLINE,
  axes: { wght: 750, opsz: 46 },
  figures: 'tnum',
  first: true,
};
const prose: FontFile = {
  name: 'newsreader',
  family: 'Newsreader',
  weights: PROSE_WEIGHTS,
  source: newsreader('latin-wght'),
  characters: PROSE,
  axes: { wght: PROSE_WEIGHTS },
  figures: 'pnum',
  first: true,
};
const proseAccents: FontFile = {
  name: 'newsreader-accents',
  family: 'Newsreader accents',
  weights: PROSE_WEIGHTS,
  source: newsreader('latin-wght'),
  characters: PROSE_ACCENTS,
  axes: { wght: PROSE_WEIGHTS },
  figures: 'pnum',
};
const proseExtended: FontFile = {
  name: 'newsreader-extended',
  family: 'Newsreader extended',
  weights: PROSE_WEIGHTS,
  source: newsreader('latin-ext-wght'),
  characters: EXTENDED,
  axes: { wght: PROSE_WEIGHTS },
  figures: 'pnum',
};

export const FONT_FILES: readonly FontFile[] = [
  text,
  textAccents,
  textExtended,
  headline,
  prose,
  proseAccents,
  proseExtended,
];
