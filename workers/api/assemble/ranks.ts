/** Where a provider stands among all in a year's return. */
import { UK_TOTAL } from '../../../data/codes.ts';
import { isRankedByShare, ranked } from '../../../data/numbers/rank.ts';
import { shareOf } from '../../../data/numbers/share.ts';
import type { InstitutionAnswer } from '../shapes/institution.ts';

interface Count {
  ukprn: string;
  origin: string;
  students: number;
}

interface Provider {
  ukprn: string;
  nonUk: number | null;
  total: number | null;
}

type Rank = InstitutionAnswer['rank']['non_uk'];

function providersOf(counts: readonly Count[]): Provider[] {
  const byProvider = Map.groupBy(counts, ({ ukprn }) => ukprn);
  byProvider.delete(UK_TOTAL);
  return [...byProvider].map(([ukprn, its]) => ({
    ukprn,
    nonUk: its.find(({ origin }) => origin === 'non-uk')?.students ?? null,
    total: its.find(({ origin }) => origin === 'total')?.students ?? null,
  }));
}

function rankOf(
  ukprn: string,
  providers: readonly Provider[],
  measure: (provider: Provider) => number | null,
): Rank {
  const places = ranked(providers, measure).filter((place) => place.rank !== null);
  const rank = places.find(({ item }) => item.ukprn === ukprn)?.rank ?? null;
  if (rank === null) return null;
  const tied = places.filter((place) => place.rank === rank).length > 1;
  return { rank, of: places.length, tied };
}

/** Ranks by non-UK students and by their share of all; null where the provider is not in the return, or too small to be ranked by share. */
export function ranksOf(ukprn: string, counts: readonly Count[]): { non_uk: Rank; share: Rank } {
  const providers = providersOf(counts);
  return {
    non_uk: rankOf(ukprn, providers, ({ nonUk }) => nonUk),
    share: rankOf(ukprn, providers, ({ nonUk, total }) =>
      isRankedByShare(total) ? (shareOf(nonUk, total)?.value ?? null) : null,
    ),
  };
}
