/**
 * Adds figures of origin up while they are read: once each, where the database would have to sort
 * them by provider and again by country. Also sees to it that no figure comes twice.
 */
import { ORIGIN_TOTALS, UK_TOTAL, WORLD_REGIONS } from '../../../data/codes.ts';
import { COUNTRIES } from '../../../data/countries/index.ts';
import { DuplicateRow } from '../../../data/publishing/duplicate-row.ts';
import { ORIGIN, type OriginRow } from '../../../data/publishing/tables.ts';
import {
  faultsOfRegion,
  faultsOfRegions,
  yearsWithEveryRegion,
  type CountrySum,
  type ProviderSum,
  type RegionSum,
  type Sum,
} from './origin.ts';

/** Every code that a figure can be of has a place of its own. */
const PLACES = new Map(
  [...COUNTRIES.map(({ code }) => code), ...ORIGIN_TOTALS].map((code, place) => [code, place]),
);

interface ProviderTally extends ProviderSum {
  /** A bit for each code that has come. */
  seen: Uint8Array;
}

class RegionTally {
  readonly providers = new Map<string, ProviderTally>();
  readonly countries = new Map<string, CountrySum>();

  providerOf(ukprn: string): ProviderTally {
    let provider = this.providers.get(ukprn);
    if (!provider) {
      const seen = new Uint8Array(Math.ceil(PLACES.size / 8));
      provider = { ukprn, parts: 0, zeros: 0, sum: 0, regionTotal: null, nonUk: null, seen };
      this.providers.set(ukprn, provider);
    }
    return provider;
  }

  countryOf(country: string): CountrySum {
    let sum = this.countries.get(country);
    if (!sum) {
      sum = { country, parts: 0, zeros: 0, sum: 0, uk: null };
      this.countries.set(country, sum);
    }
    return sum;
  }
}

export class OriginTally {
  readonly #partitions = new Map<string, RegionTally>();
  /** The partition of the row before, which is as a rule that of the next. */
  #last = { academicYear: '', region: '', tally: new RegionTally() };

  /** @throws {DuplicateRow} */
  add(rows: readonly OriginRow[]): void {
    for (const row of rows) this.#add(row);
  }

  /** What is wrong with partitions in themselves; empty when nothing is. */
  faults(partitions: readonly string[]): string[] {
    const sorted = [...partitions].sort();
    const ofRegions = sorted.flatMap((partition) => {
      const { providers, countries } = this.#partitions.get(partition) ?? new RegionTally();
      return faultsOfRegion(partition, {
        providers: inOrder(providers),
        countries: inOrder(countries),
      });
    });
    const ofYears = yearsWithEveryRegion(sorted).flatMap((year) =>
      faultsOfRegions(year, this.#regionSums(year)),
    );
    return [...ofRegions, ...ofYears];
  }

  #add(row: OriginRow): void {
    const { country, ukprn, students } = row;
    const tally = this.#tallyOf(row);
    const provider = tally.providerOf(ukprn);
    const place = PLACES.get(country);
    if (place === undefined) throw new Error(`"${country}" is no code of origin.`);
    const bit = 1 << (place & 7);
    const before = provider.seen[place >> 3] ?? 0;
    if ((before & bit) !== 0) throw DuplicateRow.of(ORIGIN, { ...row });
    provider.seen[place >> 3] = before | bit;
    if (country === 'region-total') provider.regionTotal = students;
    else if (country === 'non-uk') provider.nonUk = students;
    else addTo(provider, students);
    if (ukprn === UK_TOTAL) tally.countryOf(country).uk = students;
    else addTo(tally.countryOf(country), students);
  }

  #tallyOf({ academicYear, region }: OriginRow): RegionTally {
    const last = this.#last;
    if (last.academicYear === academicYear && last.region === region) return last.tally;
    const partition = `${academicYear} ${region}`;
    const tally = this.#partitions.get(partition) ?? new RegionTally();
    this.#partitions.set(partition, tally);
    this.#last = { academicYear, region, tally };
    return tally;
  }

  /** World regions added up by provider, the UK included. */
  #regionSums(year: string): RegionSum[] {
    const sums = new Map<string, RegionSum>();
    for (const region of WORLD_REGIONS) {
      const tally = this.#partitions.get(`${year} ${region}`) ?? new RegionTally();
      for (const { ukprn, regionTotal, nonUk } of tally.providers.values()) {
        const sum = sums.get(ukprn) ?? { ukprn, parts: 0, zeros: 0, sum: 0, nonUk };
        sums.set(ukprn, sum);
        if (regionTotal !== null) addTo(sum, regionTotal);
      }
    }
    return inOrder(sums);
  }
}

function addTo(sum: Sum, students: number): void {
  sum.parts += 1;
  if (students === 0) sum.zeros += 1;
  sum.sum += students;
}

/** The values of a map in the order of its keys. */
function inOrder<Value>(map: ReadonlyMap<string, Value>): Value[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
