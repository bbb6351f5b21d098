/** Where an institution's students come from, country by country, beside an earlier year. */
import {
  differenceOf,
  formatCount,
  formatDifference,
  type Difference,
} from '../../../data/numbers/index.ts';
import type { OriginsAnswer } from '../../../workers/api/shapes/origins.ts';

export interface OriginRow {
  readonly code: string;
  readonly name: string;
  readonly now: number | null;
  readonly then: number | null;
  readonly difference: string;
}

export interface OriginView {
  /** The year compared with; null where the institution has but one. */
  readonly base: string | null;
  /** Most students first; those with none in either year are left out. */
  readonly rows: readonly OriginRow[];
}

/** The countries now and in the base year: that of `earlier` where the address names one, else the first. */
export function originView(answer: OriginsAnswer, earlier: OriginsAnswer | null): OriginView {
  const base = earlier?.academic_year ?? answer.base_year;
  const isOther = base !== null && base !== answer.academic_year;
  const then = new Map(
    earlier
      ? earlier.countries.map(({ code, students }) => [code, students])
      : answer.countries.map(({ code, base: students }) => [code, students]),
  );
  const rows = answer.countries
    .map(({ code, name, students }) => {
      const before = isOther ? (then.get(code) ?? null) : null;
      const difference: Difference | null = differenceOf(students, before);
      return { code, name, now: students, then: before, difference: formatDifference(difference) };
    })
    .filter(({ now, then: before }) => (now ?? 0) > 0 || (before ?? 0) > 0);
  return { base: isOther ? base : null, rows };
}

/** Title: which of the countries that are told apart sends most. */
export function originTitle({ rows }: OriginView): string {
  const [first, second] = rows;
  if (!first?.now) return 'Students by country';
  const lead = differenceOf(first.now, second?.now ?? 0);
  return lead && !lead.withinRounding
    ? `${first.name} sends most of the countries told apart here`
    : `${first.name} and ${second?.name ?? 'others'} send most of the countries told apart here`;
}

/** What is known of the rest: `Other origins, not broken down: 9,940`; null where all are collected. */
export function otherInWords({ other, regions }: OriginsAnswer): string | null {
  if (!other) return null;
  const names = regions.map(({ name }) => name).join(' and ');
  return `Other origins, not broken down: ${formatCount(other.value)} (${formatCount(other.low)} to ${formatCount(other.high)}). Only countries of ${names} are in the tables held here; the others are not without students.`;
}
