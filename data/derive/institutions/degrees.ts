/** Degrees as the figure files write them. */

/** At most six decimals, about 10 cm; empty for none. */
export const degrees = (value: number | undefined) =>
  value === undefined ? '' : String(Number(value.toFixed(6)));
