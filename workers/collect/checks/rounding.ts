/** Whether counts that were rounded to the nearest 5 after adding can make a total rounded likewise: each may be off by 2. */
export function sumWithinRounding(parts: readonly number[], total: number): boolean {
  const sum = parts.reduce((all, part) => all + part, 0);
  return Math.abs(sum - total) <= 2 * (parts.length + 1);
}
