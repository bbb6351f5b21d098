/** Shares of figures, published or derived. */
import { SMALLEST_BASE } from '../numbers/index.ts';
import type { Figure } from './figure.ts';

/**
 * The fraction, 0 to 1, that a part is of its whole; null where one is missing, the whole is under
 * 22.5 (HESA's rule for counts, and too little to tell anything of money), or the part is negative.
 * Of two published counts it is what `shareOf` says of them.
 */
export function shareFigure(part: Figure | null, whole: Figure | null): Figure | null {
  if (part === null || whole === null || whole.value < SMALLEST_BASE || part.low < 0) return null;
  if (part.value > whole.value) return null;
  return {
    value: part.value / whole.value,
    low: part.low / whole.high,
    // Where both can be the same number, the part can be all of the whole.
    high: part.high >= whole.low ? 1 : part.high / whole.low,
  };
}
