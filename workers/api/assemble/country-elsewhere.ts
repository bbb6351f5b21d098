/** Lays out by academic year where in the UK a country's people study, and who studies in it. */
import { breaksOf } from '../../../data/catalogue/breaks.ts';
import { UK_TOTAL, type Nation } from '../../../data/codes.ts';
import type { NationFacts, TransnationalFacts } from '../../../data/queries/country-elsewhere.ts';
import type { Break, NationYear, TransnationalYear } from '../shapes/country-elsewhere.ts';

/** One entry for each year that the edition holds; null where it holds none. */
export function layOutNations({ years, counts }: NationFacts): NationYear[] | null {
  if (years.length === 0) return null;
  return years.map((year) => {
    const of = (nation: Nation | typeof UK_TOTAL) =>
      counts.find((each) => each.academicYear === year && each.nation === nation)?.students ?? null;
    return {
      academic_year: year,
      england: of('england'),
      scotland: of('scotland'),
      wales: of('wales'),
      northern_ireland: of('northern-ireland'),
      uk: of(UK_TOTAL),
    };
  });
}

/** One entry for each year that the edition holds; null where it holds none. */
export function layOutTransnational({
  years,
  counts,
}: TransnationalFacts): TransnationalYear[] | null {
  if (years.length === 0) return null;
  const byYear = new Map(counts.map(({ academicYear, students }) => [academicYear, students]));
  return years.map((year) => ({ academic_year: year, students: byYear.get(year) ?? null }));
}

/** The breaks of a country's series that have a count on either side. */
export function transnationalBreaks(years: readonly TransnationalYear[] | null): Break[] {
  const held = (years ?? []).filter(({ students }) => students !== null);
  return breaksOf('transnational').flatMap(({ academicYear, short, words, source }) =>
    held.some(({ academic_year }) => academic_year < academicYear) &&
    held.some(({ academic_year }) => academic_year >= academicYear)
      ? [{ academic_year: academicYear, short, words, source: { ...source } }]
      : [],
  );
}
