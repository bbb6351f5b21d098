/** Puts together what the map asks for only where it is shown. */
import { UK_TOTAL, type FeeItem } from '../../../data/codes.ts';
import { exactSum } from '../../../data/numbers/exact.ts';
import type { FeeOfEveryone, MembershipFacts } from '../../../data/queries/map-more.ts';
import { findingNames } from './finding-names.ts';
import type { MapFees, Membership } from '../shapes/map-more.ts';

/** Where each institution belongs and what else finds it, by UKPRN. */
export function assembleMemberships({ places, groups, aliases }: MembershipFacts): Membership[] {
  const of = Map.groupBy(groups, ({ ukprn }) => ukprn);
  const names = findingNames(places, aliases);
  return places.map(({ ukprn, localAuthority, town }) => ({
    ukprn,
    local_authority: localAuthority,
    mission_groups: (of.get(ukprn) ?? []).map(({ missionGroup }) => missionGroup),
    town,
    aliases: names.get(ukprn)?.aliases ?? [],
    predecessors: names.get(ukprn)?.predecessors ?? [],
  }));
}

/** A body's fees, one entry an academic year, ascending. Where it changed its year end, the later of the two counts: together they would be more than a year. */
function byYear(facts: readonly FeeOfEveryone[]): MapFees[] {
  return [...Map.groupBy(facts, ({ academicYear }) => academicYear)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([academic_year, cells]) => {
      const end = cells.reduce((last, { yearEnd }) => (yearEnd > last ? yearEnd : last), '');
      const of = (item: FeeItem) =>
        cells.find((cell) => cell.item === item && cell.yearEnd === end)?.amount ?? null;
      return {
        academic_year,
        non_uk_fees: exactSum([of('eu'), of('non-eu')]),
        total_fees: of('total'),
      };
    });
}

/** The fees of the UK and of every provider in any of the returns, by UKPRN. */
export function assembleMapFees(facts: readonly FeeOfEveryone[]): {
  uk: MapFees[];
  providers: { ukprn: string; fees: MapFees[] }[];
} {
  const of = Map.groupBy(facts, ({ ukprn }) => ukprn);
  const uk = byYear(of.get(UK_TOTAL) ?? []);
  of.delete(UK_TOTAL);
  const providers = [...of]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([ukprn, own]) => ({ ukprn, fees: byYear(own) }));
  return { uk, providers };
}
