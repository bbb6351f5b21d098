/** How the lines of a comparison look: colour, dash and mark, which always travel together. */
import type { Line } from '../compare/lines.ts';
import type { MarkShape } from './end-mark.ts';
import type { DrawnLine } from './drawn-line.ts';
import type { ColourName } from './palette.ts';

/** Dashes of the eight places, as styles/tokens.css has them. */
const DASHES = [null, '7 3', '2 3', '10 3 2 3', '4 2', '2 6', null, '18 4'] as const;

/** So many colours serve eight lines: the dash tells those apart that share one. */
const COLOURS = 5;

/** The look of a line; a benchmark is a thin line without a mark. */
export function looksOf(
  { slot }: Line,
  benchmark: number,
): Omit<DrawnLine, 'name' | 'values' | 'end'> {
  if (slot === 0) {
    return { colour: 'ink', thickness: 1.4, dash: benchmark > 0 ? '1 3' : null, mark: 'none' };
  }
  return {
    colour: `line${((slot - 1) % COLOURS) + 1}` as ColourName,
    thickness: slot === 1 ? 3 : 2.6,
    dash: DASHES[slot - 1] ?? null,
    mark: slot as MarkShape,
  };
}
