/**
 * Paths of lines and areas over a row of values, with gaps where there is none. D3's own come with
 * every curve that it knows, a twentieth of all scripts that a page may load.
 */

type Values = readonly (number | null)[];
/** From a position in the row, or a value, to where it stands in the drawing. */
type Scale = (at: number) => number;

/** Tenths of a pixel are finer than can be seen. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** Positions of the values between one gap, or one of the halves in `cuts`, and the next. */
function runsOf(values: Values, cuts: readonly number[] = []): number[][] {
  const runs: number[][] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const last = runs.at(-1);
    const isCut = cuts.some((at) => at > index - 1 && at < index);
    if (last?.at(-1) === index - 1 && !isCut) last.push(index);
    else runs.push([index]);
  }
  return runs;
}

const corners = (run: readonly number[], values: Values, x: Scale, y: Scale) =>
  run.map((index) => `${round(x(index))} ${round(y(values[index] ?? 0))}`).join('L');

/**
 * The path of a line. A value that stands alone is a dot where the ends of lines are round, else nothing.
 *
 * @param cuts positions between two values over which no line may run, as halves
 */
export function linePath(values: Values, x: Scale, y: Scale, cuts: readonly number[] = []): string {
  return runsOf(values, cuts)
    .map((run) => `M${corners(run, values, x, y)}${run.length === 1 ? 'h0' : ''}`)
    .join('');
}

/** The path of what lies between a line and a height of the drawing. */
export function areaPath(values: Values, x: Scale, y: Scale, foot: number): string {
  return runsOf(values)
    .map((run) => {
      const start = round(x(run[0] ?? 0));
      return `M${start} ${round(foot)}L${corners(run, values, x, y)}V${round(foot)}Z`;
    })
    .join('');
}
