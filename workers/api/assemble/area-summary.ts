/** Sums over the providers of an area, each count with its rounding. */
import { UK_TOTAL, type Status } from '../../../data/codes.ts';
import { liesIn, type LevelledArea } from '../../../data/geography/levels.ts';
import { regionOf } from '../../../data/geography/regions.ts';
import { shareOfTotals, totalOf } from '../../../data/numbers/index.ts';
import type { AreaFacts } from '../../../data/queries/area-facts.ts';
import type { AreaSummary, AreaYear } from '../shapes/areas.ts';

/** A provider with its counts, one for each year. */
export interface Provider {
  ukprn: string;
  slug: string;
  name: string;
  town: string | null;
  nation: string | null;
  region: string | null;
  localAuthority: string | null;
  status: Status | null;
  non_uk: (number | null)[];
  total: (number | null)[];
}

/** Counts by provider and origin, in the order of the years. */
export function countsOf({ counts }: AreaFacts, years: readonly string[]) {
  const held = new Map(
    counts.map((each) => [`${each.ukprn} ${each.origin} ${each.academicYear}`, each.students]),
  );
  return (ukprn: string, origin: 'non-uk' | 'total') =>
    years.map((year) => held.get(`${ukprn} ${origin} ${year}`) ?? null);
}

/** Every institution that was in a return of any of the years. */
export function providersOf(
  facts: AreaFacts,
  years: readonly string[],
  statusOf: (ukprn: string) => Status | null,
): Provider[] {
  const of = countsOf(facts, years);
  return facts.institutions
    .map((known) => ({
      ...known,
      status: statusOf(known.ukprn),
      non_uk: of(known.ukprn, 'non-uk'),
      total: of(known.ukprn, 'total'),
    }))
    .filter(({ ukprn, total }) => ukprn !== UK_TOTAL && total.some((count) => count !== null));
}

/** An area's year: its providers in that return, and sums over them. */
export function yearOf(
  providers: readonly Provider[],
  years: readonly string[],
  index: number,
): AreaYear {
  const non_uk = totalOf(providers.map((provider) => provider.non_uk[index] ?? null));
  const total = totalOf(providers.map((provider) => provider.total[index] ?? null));
  return {
    academic_year: years[index] ?? '',
    providers: total?.counts ?? 0,
    non_uk,
    total,
    share: shareOfTotals(non_uk, total),
  };
}

/** What is said of an area wherever it is listed. */
export function headOf(area: LevelledArea) {
  const region = area.level === 'local-authority' && area.region ? regionOf(area.region) : null;
  return {
    code: area.code,
    name: area.name,
    level: area.level,
    nation: area.nation,
    region: region ? { code: region.code, name: region.name } : null,
  };
}

/** An area in a list; null where it never had a provider. */
export function areaSummary(
  area: LevelledArea,
  everyone: readonly Provider[],
  years: readonly string[],
): AreaSummary | null {
  const providers = everyone.filter((provider) => liesIn(provider, area));
  if (providers.length === 0) return null;
  const current = providers.filter(({ total }) => (total.at(-1) ?? null) !== null);
  const known = providers.every(({ status }) => status !== null);
  const isBacker = ({ status }: Provider) => status === 'founder' || status === 'backer';
  return {
    ...headOf(area),
    backers: known ? current.filter(isBacker).length : null,
    newest: yearOf(providers, years, years.length - 1),
    non_uk: years.map((_, index) => yearOf(providers, years, index).non_uk?.value ?? null),
  };
}
