/** Labels at the ends of lines, kept from running into each other. */

/**
 * Moves positions apart so that neighbours are at least `gap` apart and all lie between `top` and
 * `bottom`, each as near to where it wants to be as that allows. Order is kept.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const placed = [...wanted];
  let least = top;
  for (const index of order) {
    placed[index] = Math.max(placed[index]!, least);
    least = placed[index]! + gap;
  }
  let most = bottom;
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index]!, most);
    most = placed[index]! - gap;
  }
  return placed;
}
