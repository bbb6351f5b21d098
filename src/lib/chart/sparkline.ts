/** The path of a sparkline. */

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
  let path = '';
  let end: [number, number] | null = null;
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const at: [number, number] = [
      round(EDGE + index * step),
      round(height - EDGE - (value / most) * (height - 2 * EDGE)),
    ];
    const goesOn = (values[index - 1] ?? null) !== null;
    const stands = !goesOn && (values[index + 1] ?? null) === null;
    path += `${goesOn ? 'L' : 'M'}${at[0]} ${at[1]}${stands ? 'h0' : ''}`;
    end = at;
  }
  return { path, end };
}

/** Tenths of a pixel are finer than can be seen. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
