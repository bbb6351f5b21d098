/**
 * What figures of origin must satisfy before they are published. HESA rounds every count to the
 * nearest 5 after adding, so parts and totals may differ, but only so far.
 */
import { UK_TOTAL, WORLD_REGIONS } from '../../../data/codes.ts';
import { isSumWithinRounding } from '../../../data/numbers/rounding.ts';
import type { Disagreement, RegionSize } from '../../../data/publishing/staged-origin.ts';
import { isSameRelease } from '../../../data/publishing/released.ts';

/** Several published counts added up, and what is needed to know how far rounding may have moved them. */
export interface Sum {
  parts: number;
  /** Parts that are published as 0. */
  zeros: number;
  sum: number;
}

/** A provider's countries of a world region added up, beside the totals that were published; null where one was not. */
export interface ProviderSum extends Sum {
  ukprn: string;
  regionTotal: number | null;
  nonUk: number | null;
}

/** A country's, or a total's, providers added up, beside the published total for the UK. */
export interface CountrySum extends Sum {
  country: string;
  uk: number | null;
}

/** A provider's world regions of a year added up, beside all its students from outside the UK. */
export interface RegionSum extends Sum {
  ukprn: string;
  nonUk: number | null;
}

/** Falls beyond which a file is taken for a part of itself. */
const MOST_PROVIDERS_LOST = 0.1;
const MOST_COUNTRIES_LOST = 0.1;
const MOST_STUDENTS_LOST = 0.2;

const BEYOND_ROUNDING = 'rounding does not explain that';

/** What is wrong with a world region's figures of a year in themselves; empty when nothing is. */
export function faultsOfRegion(
  partition: string,
  { providers, countries }: { providers: readonly ProviderSum[]; countries: readonly CountrySum[] },
): string[] {
  const uk = providers.find(({ ukprn }) => ukprn === UK_TOTAL);
  if (!uk) return [`${partition}: the published total for the UK is missing.`];
  if (providers.length === 1) return [`${partition}: there are totals but no providers.`];
  const faults = providers.flatMap((row) => faultsOfProvider(partition, row, uk.parts));
  if (faults.length > 0) return faults;
  return countries.flatMap((row) => faultsOfCountry(partition, row));
}

function faultsOfProvider(partition: string, row: ProviderSum, countries: number): string[] {
  const of = `${partition}, ${row.ukprn}`;
  const { regionTotal, nonUk, parts, sum } = row;
  if (regionTotal === null) return [`${of}: no total of the region.`];
  if (nonUk === null) return [`${of}: no total of all students from outside the UK.`];
  if (parts !== countries) return [`${of}: ${parts} countries, where the UK has ${countries}.`];
  if (!isSumWithinRounding(row, regionTotal)) {
    return [
      `${of}: the countries make ${sum}, but the region's total is ${regionTotal}; ${BEYOND_ROUNDING}.`,
    ];
  }
  if (regionTotal > nonUk) {
    return [`${of}: ${regionTotal} from the region, but only ${nonUk} from outside the UK.`];
  }
  return [];
}

function faultsOfCountry(partition: string, row: CountrySum): string[] {
  const { country, parts, sum, uk } = row;
  if (uk === null) return [`${partition}, ${country}: the published total for the UK is missing.`];
  if (isSumWithinRounding(row, uk)) return [];
  return [
    `${partition}: the ${parts} providers have ${sum} students for ${country}, but the Total row says ${uk}; ${BEYOND_ROUNDING}.`,
  ];
}

/** The academic years of which every world region is among some partitions. */
export function yearsWithEveryRegion(partitions: readonly string[]): string[] {
  const years = new Set(partitions.map((partition) => partition.slice(0, 7)));
  return [...years].filter((year) =>
    WORLD_REGIONS.every((region) => partitions.includes(`${year} ${region}`)),
  );
}

/** What is wrong with a year's world regions taken together; empty when they make all students from outside the UK. */
export function faultsOfRegions(year: string, rows: readonly RegionSum[]): string[] {
  return rows.flatMap((row) => {
    const { ukprn, sum, nonUk } = row;
    if (nonUk === null || isSumWithinRounding(row, nonUk)) return [];
    return [
      `${year}, ${ukprn}: the world regions make ${sum}, but all students from outside the UK are ${nonUk}; ${BEYOND_ROUNDING}.`,
    ];
  });
}

/** What is suspicious about a world region's year beside the one that is served; an operator may let it pass. */
export function shrinkageOfRegion(
  partition: string,
  { staged, served }: { staged: RegionSize; served: RegionSize },
): string[] {
  const bounds = [
    ['providers', MOST_PROVIDERS_LOST],
    ['countries', MOST_COUNTRIES_LOST],
    ['students', MOST_STUDENTS_LOST],
  ] as const;
  return bounds
    .filter(([what, most]) => staged[what] < served[what] * (1 - most))
    .map(
      ([what, most]) =>
        `${partition} would shrink from ${served[what]} ${what} to ${staged[what]}, by more than ${most * 100} %.`,
    );
}

/**
 * Tables 1 and 28 say the same of all students from outside the UK, within one release. Between
 * releases they may differ, which an operator should know.
 *
 * @returns faults, and notes for the operator
 */
export function comparedWithEnrolment(
  released: string,
  found: readonly Disagreement[],
): { faults: string[]; notes: string[] } {
  const isOfSame = ({ released: other }: Disagreement) => isSameRelease(released, other);
  const faults = found
    .filter(isOfSame)
    .map(
      ({ academicYear, ukprn, origin, enrolment }) =>
        `${academicYear}, ${ukprn}: ${origin} students from outside the UK, where Table 1 of the same release has ${enrolment}.`,
    );
  const others = found.filter((each) => !isOfSame(each));
  const [first] = others;
  if (!first) return { faults, notes: [] };
  return {
    faults,
    notes: [
      `In ${others.length} cases the students from outside the UK differ from enrolment, which is served from another release; the first is ${first.ukprn} in ${first.academicYear}: ${first.origin} in the release of ${released}, ${first.enrolment} in that of ${first.released}.`,
    ],
  };
}
