/** 1st, 2nd, 3rd, 4th … 11th, 12th, 13th … 21st … 1,001st. */
import { formatCount } from './format.ts';

export function ordinal(rank: number): string {
  const lastTwo = rank % 100;
  const ending =
    lastTwo >= 11 && lastTwo <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${formatCount(rank)}${ending}`;
}
