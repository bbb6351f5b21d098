/** Comparisons to begin with, found in the newest figures. */
import { gapOf, countFigure, relativeGap } from '../../../../data/comparing/index.ts';
import { regionOf } from '../../../../data/geography/areas.ts';
import type { ChoiceFacts } from '../../../../data/queries/compare-choices.ts';
import type { CompareChoicesAnswer } from '../../shapes/compare-more.ts';

type Suggestion = CompareChoicesAnswer['suggestions'][number];

/** So many in each. */
const FEW = 5;

interface Sized {
  ukprn: string;
  region: string | null;
  now: number;
  then: number | null;
}

function sized(facts: ChoiceFacts, newest: string, first: string): Sized[] {
  const at = (ukprn: string, year: string) =>
    facts.counts.find((each) => each.ukprn === ukprn && each.academicYear === year)?.students;
  return facts.institutions
    .flatMap(({ ukprn, region }) => {
      const now = at(ukprn, newest);
      return now === undefined ? [] : [{ ukprn, region, now, then: at(ukprn, first) ?? null }];
    })
    .sort((a, b) => b.now - a.now);
}

const codes = (some: readonly Sized[]) => some.slice(0, FEW).map(({ ukprn }) => ukprn);

/** The region whose two largest providers stand nearest to each other. */
function neighbours(all: readonly Sized[]): Suggestion | null {
  const regions = Map.groupBy(
    all.filter(({ region }) => region !== null),
    ({ region }) => region!,
  );
  const [nearest] = [...regions]
    .filter(([, its]) => its.length >= FEW)
    .sort(([, a], [, b]) => a[0]!.now / a[1]!.now - b[0]!.now / b[1]!.now);
  if (!nearest) return null;
  const [code, its] = nearest;
  return {
    title: `Neighbours in ${regionOf(code)?.name ?? code}`,
    why: 'The region whose two largest are closest in numbers',
    ukprns: codes(its),
  };
}

/** Those that surely grew most since the first year, on a base of 1,000. */
function gainers(all: readonly Sized[], first: string): Suggestion | null {
  const grown = all
    .filter(({ now, then }) => {
      const gap = gapOf(countFigure(now), countFigure(then));
      return (then ?? 0) >= 1000 && gap !== null && !gap.withinRounding && gap.value > 0;
    })
    .sort((a, b) => growth(b) - growth(a));
  if (grown.length < 2) return null;
  return {
    title: 'Grown the most',
    why: `Largest growth since ${first}, of those with 1,000 international students then`,
    ukprns: codes(grown),
  };
}

const growth = ({ now, then }: Sized) =>
  relativeGap(countFigure(now), countFigure(then))?.value ?? 0;

function ofGroup(facts: ChoiceFacts, all: readonly Sized[]): Suggestion | null {
  const members = new Set(
    facts.groups.flatMap((each) => (each.missionGroup === 'russell-group' ? [each.ukprn] : [])),
  );
  const its = all.filter(({ ukprn }) => members.has(ukprn));
  if (its.length < 2) return null;
  return { title: 'In the Russell Group', why: 'Its five largest by numbers', ukprns: codes(its) };
}

export function suggestionsFrom(facts: ChoiceFacts, newest: string, first: string): Suggestion[] {
  const all = sized(facts, newest, first);
  const largest: Suggestion = {
    title: 'The five largest',
    why: `Most international students in ${newest}`,
    ukprns: codes(all),
  };
  return [
    ...(all.length < 2 ? [] : [largest]),
    neighbours(all),
    ofGroup(facts, all),
    gainers(all, first),
  ].filter((each) => each !== null);
}
