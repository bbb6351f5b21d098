/** Puts together what the map draws. */
import { UK_TOTAL } from '../../../data/codes.ts';
import { REGIONS } from '../../../data/geography/regions.ts';
import type { PublishedEdition } from '../../../data/queries/editions.ts';
import type { MapFacts } from '../../../data/queries/map.ts';
import type { Released } from '../shapes/common.ts';
import type { MapAnswer, YearFigures } from '../shapes/map.ts';
import { participationOf, statusIn } from './participation.ts';

type Count = MapFacts['counts'][number];

const MEASURES = { eu: 'eu', 'non-eu': 'non_eu', 'non-uk': 'non_uk', total: 'total' } as const;

function isMeasure(origin: string): origin is keyof typeof MEASURES {
  return origin in MEASURES;
}

/** Counts as one entry a year, ascending; a group with no count stays null. */
function byYear(counts: readonly Count[]): YearFigures[] {
  const years = new Map<string, YearFigures>();
  for (const { academicYear, origin, students } of counts) {
    if (!isMeasure(origin)) continue;
    const year = years.get(academicYear) ?? {
      academic_year: academicYear,
      eu: null,
      non_eu: null,
      non_uk: null,
      total: null,
    };
    years.set(academicYear, { ...year, [MEASURES[origin]]: students });
  }
  return [...years.values()].sort((a, b) => (a.academic_year < b.academic_year ? -1 : 1));
}

/** Degrees to some ten metres: near enough for a map, and a third shorter. */
function tenMetres(degrees: number | null | undefined): number | null {
  return degrees == null ? null : Math.round(degrees * 1e4) / 1e4;
}

/** The map's answer; providers come in the order of their UKPRNs, only those in a return that is shown. */
export function assembleMap(
  edition: PublishedEdition,
  released: Released,
  years: readonly string[],
  shown: readonly string[],
  facts: MapFacts,
): MapAnswer {
  const institutions = new Map(facts.institutions.map((row) => [row.ukprn, row]));
  const counts = Map.groupBy(facts.counts, ({ ukprn }) => ukprn);
  const participation = participationOf(facts.backers);
  counts.delete(UK_TOTAL);
  const providers = [...counts.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([ukprn, itsCounts]) => {
      const known = institutions.get(ukprn);
      return {
        ukprn,
        // A provider that is in the return but not in our list of institutions yet goes by its code.
        slug: known?.slug ?? ukprn,
        name: known?.name ?? ukprn,
        nation: known?.nation ?? null,
        region: known?.region ?? null,
        latitude: tenMetres(known?.latitude),
        longitude: tenMetres(known?.longitude),
        status: statusIn(participation, ukprn, released),
        figures: byYear(itsCounts),
      };
    });
  return {
    edition,
    released,
    academic_years: [...years],
    shown: [...shown],
    uk: byYear(facts.uk),
    regions: REGIONS.map(({ code, name }) => ({ code, name })),
    providers,
    organisations: facts.backers
      // A provider that is in no return shown has no circle, but its evidence must not vanish.
      .filter(({ ukprn }) => ukprn === null || !counts.has(ukprn))
      .map(({ organisation, name, type, place, nation, ukprn, status }) => ({
        organisation,
        name,
        type,
        place,
        nation,
        ukprn,
        status,
      })),
  };
}
