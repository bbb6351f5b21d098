/** The path of a sparkline. */
import { linePath, round } from './line-path.ts';
import { lastAt } from './series.ts';

/** Room for the end mark and the thickness of the line, in pixels. */
const EDGE = 3;

export interface Sparkline {
  /** Path of the line, with gaps where there is no value; a value alone is a dot. Empty where there is none. */
  readonly path: string;
  /** Where the last value stands; null where there is none. */
  readonly end: readonly [number, number] | null;
}

/** Zero is at the foot and the greatest value at the top; one place a value, whether or not it is there. */
export function sparkline(
  values: readonly (number | null)[],
  width: number,
  height: number,
): Sparkline {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const step = (width - 2 * EDGE) / Math.max(1, values.length - 1);
  const x = (index: number) => EDGE + index * step;
  const y = (value: number) => height - EDGE - (value / most) * (height - 2 * EDGE);
  const last = lastAt(values);
  const value = values[last] ?? null;
  return {
    path: linePath(values, x, y),
    end: value === null ? null : [round(x(last)), round(y(value))],
  };
}
