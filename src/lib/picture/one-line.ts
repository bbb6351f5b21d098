/** The drawing of one series of counts, or shares, over academic years: that of a country, an area or a lead. */
import { lastAt } from '../chart/series.ts';
import { axisOf } from '../compare/axis.ts';
import { drawLines } from './lines.ts';
import type { Draw } from './picture.ts';

export interface OneLine {
  readonly years: readonly string[];
  readonly values: readonly (number | null)[];
  readonly name: string;
  /** The last value in words. */
  readonly end: string;
  /** Years that are marked besides the last. */
  readonly marked?: readonly string[];
  /** Counts, or shares from 0 to 1. */
  readonly as?: 'count' | 'share';
}

/** Draws the series in the strongest colour of numbers. */
export function oneLine({ years, values, name, end, marked = [], as = 'count' }: OneLine): Draw {
  const axis = axisOf(values, as, 'students');
  const hollow = marked
    .map((year) => years.indexOf(year))
    .filter((at) => at >= 0 && at !== lastAt(values));
  const line = { name, values, end, hollow, colour: 'r6', thickness: 3.4, mark: 'disc' } as const;
  return (box, palette, text) => drawLines({ years, lines: [line], axis }, box, palette, text);
}
