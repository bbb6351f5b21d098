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

export { ordinal } from '../../../data/numbers/ordinal.ts';
