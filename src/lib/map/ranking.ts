/** Ranks as the pages say them. */
import { ranked } from '../../../data/numbers/index.ts';

export interface Rank {
  readonly rank: number;
  /** Another shares it. */
  readonly tied: boolean;
}

/** The rank of each item that has a value, largest first. */
export function rankBy<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number | null,
): Map<Item, Rank> {
  const places = ranked(items, valueOf);
  const ranks = new Map<Item, Rank>();
  places.forEach(({ item, rank }, index) => {
    if (rank === null) return;
    const tied = places[index - 1]?.rank === rank || places[index + 1]?.rank === rank;
    ranks.set(item, { rank, tied });
  });
  return ranks;
}

/** 1st, 2nd, 3rd, 4th … 11th, 12th, 13th … 21st. */
export function ordinal(rank: number): string {
  const lastTwo = rank % 100;
  const ending =
    lastTwo >= 11 && lastTwo <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank.toLocaleString('en-GB')}${ending}`;
}
