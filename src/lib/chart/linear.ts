/**
 * A linear scale: a function that maps the first interval on the second, and goes on beyond both.
 * D3's own brings its interpolators and formats along, a sixth of all that the map page may load.
 */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const step = (end - start) / (to - from);
  return (value) => start + (value - from) * step;
}
