/**
 * What figures of enrolment must satisfy before they are published. HESA rounds every count to the
 * nearest 5 after adding, so parts and totals may differ, but only so far.
 */
import { ORIGINS, UK_TOTAL, type Origin } from '../../../data/codes.ts';
import { sumWithinRounding } from '../../../data/numbers/rounding.ts';
import type { ProviderFigures, YearSize } from '../../../data/publishing/staged-enrolment.ts';

/** Totals that a row carries, and the parts they were made from. */
const TOTALS: readonly { total: Origin; parts: readonly Origin[] }[] = [
  { total: 'uk', parts: ['england', 'scotland', 'wales', 'northern-ireland', 'other-uk'] },
  { total: 'non-uk', parts: ['eu', 'non-eu'] },
  { total: 'total', parts: ['uk', 'non-uk', 'not-known'] },
];

/** Falls beyond which a file is taken for a part of itself. */
const MOST_PROVIDERS_LOST = 0.1;
const MOST_STUDENTS_LOST = 0.2;

/** What is wrong with a year's figures in themselves; empty when nothing is. */
export function faultsOfYear(year: string, rows: readonly ProviderFigures[]): string[] {
  const uk = rows.find(({ ukprn }) => ukprn === UK_TOTAL);
  const providers = rows.filter(({ ukprn }) => ukprn !== UK_TOTAL);
  if (!uk) return [`${year}: the published total for the UK is missing.`];
  if (providers.length === 0) return [`${year}: there are totals but no providers.`];
  const faults = rows.flatMap((row) => faultsOfRow(year, row));
  if (faults.length > 0) return faults;
  return ORIGINS.flatMap((origin) => faultsOfSum(year, origin, uk, providers));
}

function faultsOfRow(year: string, row: ProviderFigures): string[] {
  const counts = ORIGINS.map((origin) => ({ origin, students: row[origin] }));
  const missing = counts.filter(({ students }) => students === null);
  if (missing.length > 0) {
    return [
      `${year}, ${row.ukprn}: no figure for ${missing.map(({ origin }) => origin).join(', ')}.`,
    ];
  }
  const wrong = counts.filter(({ students }) => (students ?? 0) < 0 || (students ?? 0) % 5 !== 0);
  if (wrong.length > 0) {
    const [first] = wrong;
    return [`${year}, ${row.ukprn}: ${first?.students} for ${first?.origin} is no multiple of 5.`];
  }
  return TOTALS.flatMap(({ total, parts }) => {
    const values = parts.map((part) => row[part] ?? 0);
    const published = row[total] ?? 0;
    if (sumWithinRounding(values, published)) return [];
    return [
      `${year}, ${row.ukprn}: ${parts.join(' + ')} make ${sumOf(values)}, but ${total} is ${published}; rounding does not explain that.`,
    ];
  });
}

function faultsOfSum(
  year: string,
  origin: Origin,
  uk: ProviderFigures,
  providers: readonly ProviderFigures[],
): string[] {
  const values = providers.map((row) => row[origin] ?? 0);
  const published = uk[origin] ?? 0;
  if (sumWithinRounding(values, published)) return [];
  return [
    `${year}: the ${providers.length} providers have ${sumOf(values)} students for ${origin}, but the Total row says ${published}; rounding does not explain that.`,
  ];
}

/** What is suspicious about a year beside the one that is served; an operator may let it pass. */
export function shrinkageOfYear(
  year: string,
  { staged, served }: { staged: YearSize; served: YearSize },
): string[] {
  const faults: string[] = [];
  if (staged.providers < served.providers * (1 - MOST_PROVIDERS_LOST)) {
    faults.push(
      `${year} would shrink from ${served.providers} providers to ${staged.providers}, by more than ${MOST_PROVIDERS_LOST * 100} %.`,
    );
  }
  if (staged.students < served.students * (1 - MOST_STUDENTS_LOST)) {
    faults.push(
      `${year} would shrink from ${served.students} students to ${staged.students}, by more than ${MOST_STUDENTS_LOST * 100} %.`,
    );
  }
  return faults;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
