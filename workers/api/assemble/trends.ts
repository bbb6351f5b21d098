/** Puts together the list of all institutions. */
import { closureOf } from '../../../data/institutions/closures.ts';
import { REGIONS } from '../../../data/geography/regions.ts';
import type { PublishedEdition } from '../../../data/queries/editions.ts';
import type { TrendFacts } from '../../../data/queries/trends.ts';
import type { Released } from '../shapes/common.ts';
import type { TrendsAnswer } from '../shapes/trends.ts';
import { participationOf, statusIn } from './participation.ts';

/** `years` are those of the edition, ascending; a year in which an institution is not in the return stays null. */
export function assembleTrends(
  edition: PublishedEdition,
  released: Released,
  years: readonly string[],
  facts: TrendFacts,
): TrendsAnswer {
  const at = new Map(years.map((year, index) => [year, index]));
  const aliases = Map.groupBy(facts.aliases, ({ ukprn }) => ukprn);
  const counts = Map.groupBy(facts.counts, ({ ukprn }) => ukprn);
  const participation = participationOf(facts.backers);
  const named = new Map(facts.institutions.map((row) => [row.ukprn, row]));
  const series = (ukprn: string, wanted: string) => {
    const values = new Array<number | null>(years.length).fill(null);
    for (const { origin, academicYear, students } of counts.get(ukprn) ?? []) {
      const index = at.get(academicYear);
      if (origin === wanted && index !== undefined) values[index] = students;
    }
    return values;
  };
  const successorOf = (ukprn: string | null) => {
    const row = ukprn === null ? undefined : named.get(ukprn);
    return row ? { slug: row.slug, name: row.name } : null;
  };
  return {
    edition,
    released,
    academic_years: [...years],
    regions: REGIONS.map(({ code, name }) => ({ code, name })),
    institutions: facts.institutions.map((row) => ({
      ukprn: row.ukprn,
      slug: row.slug,
      name: row.name,
      aliases: [...new Set((aliases.get(row.ukprn) ?? []).map(({ name }) => name))],
      town: row.town,
      nation: row.nation,
      region: row.region,
      status: statusIn(participation, row.ukprn, released),
      successor: successorOf(row.successor),
      closed: closureOf(row.ukprn)?.date ?? null,
      non_uk: series(row.ukprn, 'non-uk'),
      total: series(row.ukprn, 'total'),
    })),
  };
}
