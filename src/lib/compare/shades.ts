/** Classes of the shading of countries: each one's part of a provider's international students. */

/** Where one class ends and the next begins, the same for every comparison. */
const BREAKS = [0.002, 0.005, 0.01, 0.02, 0.05];

/** 1, the least, to 6; 0 where there is no share. */
export function shadeOf(share: number | null): number {
  return share === null ? 0 : 1 + BREAKS.filter((least) => share >= least).length;
}

/** What each class holds, the least first: `under 0.2%`, `0.2 to 0.5%`, `5% and more`. */
export function shadeNames(): string[] {
  const percent = BREAKS.map((share) => String(Number((share * 100).toFixed(1))));
  return [
    `under ${percent[0]}%`,
    ...percent.slice(1).map((end, index) => `${percent[index]} to ${end}%`),
    `${percent.at(-1)}% and more`,
  ];
}
