/**
 * Totals of the long form that say `Total` and not of what. Which they are is known when the file is
 * read to its end: where a region's own total has a name (`Total Other Europe`), `Total` in that
 * region is of all students from outside the UK, as in the wide form; otherwise it is the region's.
 */
import type { WorldRegion } from '../../../data/codes.ts';
import type { OriginRow } from '../../../data/publishing/tables.ts';
import { Refused } from '../refused.ts';

type Figure = Omit<OriginRow, 'region' | 'country'>;

/** Far more than ten years of every provider and region; a file of nothing but totals ends here. */
const MOST_HELD = 200_000;

const keyOf = (academicYear: string, name: string) => `${academicYear} ${name}`;

/** Holds such totals, which are few: one a provider, year and region. */
export class Totals {
  readonly #regions = new Map<string, Set<WorldRegion>>();
  readonly #named = new Set<string>();
  readonly #inRegion: { figure: Figure; region: WorldRegion }[] = [];
  readonly #all = new Map<string, Figure>();

  /** Notes a region that the file holds in a year. */
  enter(academicYear: string, region: WorldRegion): void {
    const regions = this.#regions.get(academicYear) ?? new Set();
    this.#regions.set(academicYear, regions.add(region));
  }

  /** Notes that a region's total comes under its own name. */
  named(academicYear: string, region: WorldRegion): void {
    this.#named.add(keyOf(academicYear, region));
  }

  /** A total in no region: of all students from outside the UK. @throws {Refused} when it comes twice. */
  ofAll(figure: Figure, where: string): void {
    const key = keyOf(figure.academicYear, figure.ukprn);
    if (this.#all.has(key)) {
      throw new Refused(`${where}: a second total of ${figure.ukprn} in ${figure.academicYear}.`);
    }
    this.#all.set(key, figure);
  }

  /** A total in a region. */
  ofRegionOrAll(figure: Figure, region: WorldRegion): void {
    if (this.#inRegion.length >= MOST_HELD) throw new Refused('There are too many Total rows.');
    this.#inRegion.push({ figure, region });
  }

  /** The rows to store: that of all students once under every region of its year. */
  rows(file: string): OriginRow[] {
    const rows = this.#inRegion.map(({ figure, region }): OriginRow => {
      const isOfAll = this.#named.has(keyOf(figure.academicYear, region));
      return { ...figure, region, country: isOfAll ? 'non-uk' : 'region-total' };
    });
    if (this.#all.size === 0 && !rows.some(({ country }) => country === 'non-uk')) {
      throw new Refused(`${file} has no total of all students from outside the UK.`);
    }
    const given = new Set(
      rows
        .filter(({ country }) => country === 'non-uk')
        .map((row) => `${row.academicYear} ${row.region} ${row.ukprn}`),
    );
    for (const figure of this.#all.values()) {
      for (const region of this.#regions.get(figure.academicYear) ?? []) {
        if (given.has(`${figure.academicYear} ${region} ${figure.ukprn}`)) continue;
        rows.push({ ...figure, region, country: 'non-uk' });
      }
    }
    return rows;
  }
}
