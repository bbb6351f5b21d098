/** One figure that was measured, with the budget that it is held to, if any. */

export interface Figure {
  /** What it is about: a page, a gesture, an address. */
  subject: string;
  /** What was measured of it. */
  name: string;
  value: number;
  unit: 'kB' | 'MB' | 'ms' | 's' | 'rows' | 'of 100' | '×' | '';
  /** Bound that the value must keep. */
  budget?: { least: number } | { most: number };
}

/** Whether a figure keeps its budget; one without a budget does. */
export function isKept({ value, budget }: Figure): boolean {
  if (!budget) return true;
  return 'least' in budget ? value >= budget.least : value <= budget.most;
}

/** The middle value; of an even number of values the upper of the two in the middle, which flatters nobody. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('There is no median of no values.');
  return middle;
}
