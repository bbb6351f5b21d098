/** Puts together what is said of areas. */
import { UK_TOTAL, type Status } from '../../../data/codes.ts';
import { everyArea, liesIn, type LevelledArea } from '../../../data/geography/levels.ts';
import { exactSum, ranked } from '../../../data/numbers/index.ts';
import type { AreaFacts } from '../../../data/queries/area-facts.ts';
import type { PublishedEdition } from '../../../data/queries/editions.ts';
import type { AreaAnswer, AreaListAnswer, AreaSummary } from '../shapes/areas.ts';
import type { Released } from '../shapes/common.ts';
import {
  areaSummary,
  countsOf,
  headOf,
  providersOf,
  yearOf,
  type Provider,
} from './area-summary.ts';
import { participationOf, statusIn } from './participation.ts';

/** What every answer about areas is made from. */
export interface AreaGround {
  edition: PublishedEdition;
  released: Released;
  years: readonly string[];
  facts: AreaFacts;
}

function everyone({ facts, years, released }: AreaGround): Provider[] {
  const participation = participationOf(facts.backers);
  const statusOf = (ukprn: string): Status | null => statusIn(participation, ukprn, released);
  return providersOf(facts, years, statusOf);
}

function ukYears({ facts, years }: AreaGround) {
  const of = countsOf(facts, years);
  const [nonUk, total] = [of(UK_TOTAL, 'non-uk'), of(UK_TOTAL, 'total')];
  return years.map((academic_year, index) => ({
    academic_year,
    non_uk: nonUk[index] ?? null,
    total: total[index] ?? null,
  }));
}

const isThere = (summary: AreaSummary | null) => summary !== null;

/** Every area that has, or had, a provider. */
export function assembleAreas(ground: AreaGround): AreaListAnswer {
  const { edition, released, years } = ground;
  const providers = everyone(ground);
  const unplaced = providers.filter(
    ({ region, total }) => region === null && (total.at(-1) ?? null) !== null,
  );
  return {
    edition,
    released,
    academic_years: [...years],
    uk: ukYears(ground).at(-1) ?? null,
    unplaced: unplaced.length,
    areas: everyArea()
      .map((area) => areaSummary(area, providers, years))
      .filter(isThere),
  };
}

/** Areas of the next level down: regions of England, local authorities of anything else. */
function partsOf(area: LevelledArea): readonly LevelledArea[] {
  if (area.level === 'local-authority') return [];
  if (area.region === null) return everyArea().filter(({ level }) => level === 'region');
  return everyArea().filter(
    ({ level, region }) => level === 'local-authority' && region === area.region,
  );
}

/** Wales, Scotland and Northern Ireland stand among the twelve of the region map; England among the four nations. */
function peersOf(area: LevelledArea): readonly LevelledArea[] {
  if (area.level === 'local-authority') {
    return everyArea().filter(({ level }) => level === 'local-authority');
  }
  return area.region === null
    ? everyArea().filter(({ level }) => level === 'nation')
    : everyArea().filter(({ level, region }) => level !== 'local-authority' && region !== null);
}

function ranksOf(area: LevelledArea, providers: readonly Provider[], years: readonly string[]) {
  const peers = peersOf(area)
    .map((peer) => areaSummary(peer, providers, years))
    .filter(isThere)
    .filter(({ newest }) => newest.providers > 0);
  const rankBy = (measure: (summary: AreaSummary) => number | null) =>
    ranked(peers, measure).find(({ item }) => item.code === area.code)?.rank ?? null;
  return {
    of: peers.length,
    non_uk: rankBy(({ newest }) => newest.non_uk?.value ?? null),
    share: rankBy(({ newest }) => newest.share?.value ?? null),
  };
}

function feesOf({ facts }: AreaGround, providers: readonly Provider[]): AreaAnswer['fees'] {
  const here = new Set(providers.map(({ ukprn }) => ukprn));
  const fees = facts.fees.filter(({ ukprn }) => here.has(ukprn));
  const newest = fees
    .map(({ academicYear }) => academicYear)
    .sort()
    .at(-1);
  if (newest === undefined) return null;
  const its = fees.filter(({ academicYear }) => academicYear === newest);
  const sum = (items: readonly string[]) =>
    exactSum(its.filter(({ item }) => items.includes(item)).map(({ amount }) => amount)) ?? 0;
  return {
    academic_year: newest,
    providers: new Set(its.map(({ ukprn }) => ukprn)).size,
    non_uk: sum(['eu', 'non-eu']),
    total: sum(['total']),
  };
}

/** Everything about one area. */
export function assembleArea(ground: AreaGround, area: LevelledArea): AreaAnswer {
  const { edition, released, years, facts } = ground;
  const all = everyone(ground);
  const providers = all.filter((provider) => liesIn(provider, area));
  const byStudents = (provider: Provider) => provider.non_uk.at(-1) ?? -1;
  return {
    edition,
    released,
    academic_years: [...years],
    area: headOf(area),
    uk: ukYears(ground),
    years: years.map((_, index) => yearOf(providers, years, index)),
    rank: ranksOf(area, all, years),
    fees: feesOf(ground, providers),
    providers: [...providers]
      .sort((one, other) => byStudents(other) - byStudents(one))
      .map(({ ukprn, slug, name, town, status, non_uk, total }) => ({
        ukprn,
        slug,
        name,
        town,
        status,
        non_uk,
        total,
      })),
    organisations:
      area.level === 'nation'
        ? facts.backers
            .filter(({ ukprn, nation }) => ukprn === null && nation === area.nation)
            .map(({ organisation, name, place }) => ({ organisation, name, place }))
        : [],
    parts: partsOf(area)
      .map((part) => areaSummary(part, all, years))
      .filter(isThere),
  };
}
