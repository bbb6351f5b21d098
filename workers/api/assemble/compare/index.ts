/** Puts a comparison together. */
import {
  benchmarkCode,
  measureName,
  membersOf,
  type Benchmark,
  type Measure,
  type Member,
  type Scale,
} from '../../../../data/comparing/index.ts';
import type { ComparedFact, ComparedInstitutions } from '../../../../data/queries/compare.ts';
import type { PublishedEdition } from '../../../../data/queries/editions.ts';
import type { Released } from '../../shapes/common.ts';
import type { CompareAnswer, CompareSeries } from '../../shapes/compare.ts';
import { participationOf, statusIn } from '../participation.ts';
import { benchmarkName } from './benchmark-name.ts';
import { breaksOf, breaksOfGroup } from './breaks.ts';
import { cellsOf } from './cells.ts';
import { benchmarkPoints, everybody, providerPoints } from './points.ts';

/** What is compared with what, and how. */
export interface Comparison {
  readonly ukprns: readonly string[];
  readonly benchmarks: readonly Benchmark[];
  readonly measure: Measure;
  readonly as: Scale;
  readonly base: string | null;
}

const isCountry = ({ code }: { code: string }) => code.startsWith('country-');

/** Every provider with what decides where it belongs. */
function allMembers({ institutions, groups, sizes }: ComparedInstitutions): Member[] {
  const groupsOf = Map.groupBy(groups, ({ ukprn }) => ukprn);
  const size = new Map(sizes.map(({ ukprn, students }) => [ukprn, students]));
  return institutions.map(({ ukprn, nation, region }) => ({
    ukprn,
    nation,
    region,
    groups: (groupsOf.get(ukprn) ?? []).map(({ missionGroup }) => missionGroup),
    size: size.get(ukprn) ?? null,
  }));
}

export function assembleCompare(
  edition: PublishedEdition,
  released: Released,
  { ukprns, benchmarks, measure, as, base }: Comparison,
  years: readonly string[],
  known: ComparedInstitutions,
  facts: readonly ComparedFact[],
  measures: readonly Measure[],
): CompareAnswer {
  const cells = cellsOf(measure, facts);
  const all = as === 'rank' ? everybody(cells, years) : null;
  const members = allMembers(known);
  const named = new Map(known.institutions.map((row) => [row.ukprn, row]));
  const nameOf = (ukprn: string) => named.get(ukprn)?.name ?? ukprn;
  const participation = participationOf(known.backers);

  const providers = ukprns.map((ukprn): CompareSeries => {
    const row = named.get(ukprn);
    return {
      code: ukprn,
      kind: 'provider',
      name: nameOf(ukprn),
      slug: row?.slug ?? null,
      status: statusIn(participation, ukprn, released),
      nation: row?.nation ?? null,
      region: row?.region ?? null,
      members: null,
      points: providerPoints(cells, ukprn, years, base, all),
      breaks: breaksOf(ukprn, known.institutions, cells, years),
    };
  });
  const others = benchmarks.map((benchmark): CompareSeries => {
    const its = membersOf(benchmark, members);
    const isPublished = benchmark.kind === 'uk' && benchmark.statistic === 'total';
    return {
      code: benchmarkCode(benchmark),
      kind: 'benchmark',
      name: benchmarkName(benchmark, nameOf),
      slug: null,
      status: null,
      nation: null,
      region: null,
      // The UK as published is no sum of members.
      members: isPublished
        ? null
        : its.filter((ukprn) => cells.get(ukprn)?.has(years.at(-1) ?? '')).length,
      points: benchmarkPoints(cells, benchmark, its, years, base),
      breaks: isPublished ? [] : breaksOfGroup(cells, its, years),
    };
  });
  const isMoney = measure.source === 'fee-income';
  return {
    edition,
    released,
    academic_years: [...years],
    measure: {
      code: measure.code,
      name: measureName(measure),
      unit: isMoney ? 'thousand-pounds' : 'students',
      whole: isMoney ? 'all tuition fees' : 'all students',
    },
    measures: measures
      .map((each) => ({ code: each.code, name: measureName(each) }))
      .sort((a, b) => Number(isCountry(a)) - Number(isCountry(b)) || a.name.localeCompare(b.name)),
    as,
    base_year: base,
    series: [...providers, ...others],
  };
}
