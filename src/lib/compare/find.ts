/** Providers that a query finds, the likeliest first. */
import type { CompareChoice } from '../../../workers/api/shapes/compare-more.ts';
import { nearest } from '../map/nearest-name.ts';
import { fold, matches } from '../map/search.ts';

export interface Found extends CompareChoice {
  /** What it was found by, where its name alone does not show: another name. */
  readonly because: string | null;
}

/** At most so many are offered. */
const MOST = 8;

/** How well a provider's own name answers: begins so, holds it, or is found by something else. */
function nearness({ name }: CompareChoice, query: string): number {
  const [wanted, own] = [fold(query), fold(name.replace(/^The /, ''))];
  if (own === wanted) return 0;
  if (own.startsWith(wanted) || own.startsWith(`university of ${wanted}`)) return 1;
  return matches({ name, aliases: [], town: null, ukprn: '' }, query) ? 2 : 3;
}

function because({ name, aliases, town, ukprn }: CompareChoice, query: string): string | null {
  if (matches({ name, aliases: [], town, ukprn }, query)) return null;
  return (
    aliases.find((alias) => matches({ name: alias, aliases: [], town: null, ukprn }, query)) ?? null
  );
}

/** Those that match and are not taken, then by students; where none does, those whose names are near. */
export function found(
  all: readonly CompareChoice[],
  query: string,
  taken: readonly string[],
): Found[] {
  const free = all.filter(({ ukprn }) => !taken.includes(ukprn));
  const hits = free.filter((each) => matches(each, query));
  const given = hits.length > 0 ? hits : nearest(free, query, 3);
  return given
    .map((each) => ({ each, order: nearness(each, query) }))
    .sort((a, b) => a.order - b.order || (b.each.non_uk ?? -1) - (a.each.non_uk ?? -1))
    .slice(0, MOST)
    .map(({ each }) => ({ ...each, because: because(each, query) }));
}
