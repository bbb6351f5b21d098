/** Which years a dataset covers, from the partitions that it is published by. */

/** Its academic or calendar years, ascending, each once; none where it is published whole. */
export function yearsOf(partitions: readonly string[]): string[] {
  const years = partitions.map((each) => each.split(' ')[0] ?? '');
  return [...new Set(years)].filter((year) => /^\d{4}/.test(year)).sort();
}

/** `2014/15 to 2023/24, 10 years`; `all at once` for a dataset that has no years. */
export function yearsInWords(partitions: readonly string[]): string {
  const years = yearsOf(partitions);
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return 'not by year';
  return first === last ? first : `${first} to ${last}`;
}
