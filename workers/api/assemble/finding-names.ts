/** The names by which institutions are found: their own other names, and those of the ones that ended in them. */
import { successionOf, type SuccessionKind } from '../../../data/institutions/successors.ts';

interface Institution {
  readonly ukprn: string;
  readonly name: string;
  readonly successor: string | null;
}

/** One that ended in another, itself or by way of a third. */
export interface Predecessor {
  readonly name: string;
  readonly aliases: string[];
  /** How it ended, where that is known. */
  readonly kind: SuccessionKind | null;
}

export interface FindingNames {
  readonly aliases: string[];
  readonly predecessors: Predecessor[];
}

/** By UKPRN; every institution given is there. */
export function findingNames(
  institutions: readonly Institution[],
  aliases: readonly { readonly ukprn: string; readonly name: string }[],
): ReadonlyMap<string, FindingNames> {
  const called = Map.groupBy(aliases, ({ ukprn }) => ukprn);
  const aliasesOf = (ukprn: string) => [
    ...new Set((called.get(ukprn) ?? []).map(({ name }) => name)),
  ];
  const endedIn = Map.groupBy(institutions, ({ successor }) => successor);
  const before = (ukprn: string, seen: ReadonlySet<string>): Predecessor[] =>
    (endedIn.get(ukprn) ?? [])
      .filter((each) => !seen.has(each.ukprn))
      .flatMap((each) => [
        {
          name: each.name,
          aliases: aliasesOf(each.ukprn),
          kind: successionOf(each.ukprn, ukprn)?.kind ?? null,
        },
        ...before(each.ukprn, new Set([...seen, each.ukprn])),
      ]);
  return new Map(
    institutions.map(({ ukprn }) => [
      ukprn,
      { aliases: aliasesOf(ukprn), predecessors: before(ukprn, new Set([ukprn])) },
    ]),
  );
}

/** Every name that finds it besides its own. */
export function allNames({ aliases, predecessors }: FindingNames): string[] {
  return [
    ...new Set([...aliases, ...predecessors.flatMap(({ name, aliases }) => [name, ...aliases])]),
  ];
}
