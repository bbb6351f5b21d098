/** Countries as the list of all of them shows them: each with the newest count of its students that is held. */
import type { CountryListAnswer } from '../../../workers/api/shapes/countries.ts';
import type { DataAnswer } from '../../../workers/api/shapes/data.ts';
import { countText } from '../map/figures.ts';

export interface CountryRow {
  readonly code: string;
  readonly name: string;
  /** Students in the whole UK as published; null where none is held. */
  readonly students: number | null;
  /** Academic year of the count. */
  readonly year: string | null;
  /** Whether providers are told apart. */
  readonly byProvider: boolean;
}

export interface RegionGroup {
  readonly region: string;
  readonly name: string;
  readonly collected: boolean;
  /** Most students first, then by name. */
  readonly rows: readonly CountryRow[];
}

/** Published UK totals of a year by country, from rows of the dataset `origin-by-nation`. */
export function ukTotals(rows: DataAnswer['rows']): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(({ domicile, nation, students }) =>
      nation === 'UK' && typeof domicile === 'string' && typeof students === 'number'
        ? [[domicile, students] as const]
        : [],
    ),
  );
}

/**
 * World regions with their countries. Where a region is collected by provider its count is taken
 * from there, being newer; else from the table by nation; codes of no one country are left out.
 */
export function regionGroups(
  { academic_year, regions, countries }: CountryListAnswer,
  older: { readonly year: string | null; readonly totals: ReadonlyMap<string, number> },
): RegionGroup[] {
  return regions
    .map(({ region, name, collected }) => ({
      region,
      name,
      collected,
      rows: countries
        .filter((country) => country.region === region && country.kind === 'country')
        .map(({ code, name, students }): CountryRow => {
          if (students !== null) {
            return { code, name, students, year: academic_year, byProvider: true };
          }
          const then = older.totals.get(code) ?? null;
          return {
            code,
            name,
            students: then,
            year: then === null ? null : older.year,
            byProvider: false,
          };
        })
        .sort(
          (one, other) =>
            (other.students ?? -1) - (one.students ?? -1) ||
            one.name.localeCompare(other.name, 'en-GB'),
        ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** What stands over all of them: which country more students came from than from any other, though seldom most of them. */
export function listFinding(groups: readonly RegionGroup[]): string {
  const [first] = groups
    .flatMap(({ rows }) => rows)
    .sort((one, other) => (other.students ?? 0) - (one.students ?? 0));
  return first?.students
    ? `More international students came from ${first.name} than from any other country: ${countText(first.students)} in ${first.year}`
    : 'Where international students come from';
}

/** Length of a bar in percent of the longest; nothing for no count, and never too short to be seen. */
export function barLength(students: number | null, most: number): number {
  if (students === null || students === 0 || most === 0) return 0;
  return Math.max(0.5, Math.round((students / most) * 1000) / 10);
}
