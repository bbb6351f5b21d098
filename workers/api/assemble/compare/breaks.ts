/** Years from which a provider's series is not like before, and why. */
import { successionOf } from '../../../../data/institutions/successors.ts';
import type { CompareSeries } from '../../shapes/compare.ts';
import type { Cells } from './cells.ts';

interface Named {
  ukprn: string;
  name: string;
  successor: string | null;
}

type Break = CompareSeries['breaks'][number];

/** The first of `years` that begins on or after a date, as exactly as that is known. */
export function firstYearAfter(date: string, years: readonly string[]): string | undefined {
  const [year = '', month = '08'] = date.split('-');
  const starts = Number(year) + (Number(month) > 9 ? 1 : 0);
  return years.find((each) => Number(each.slice(0, 4)) >= starts);
}

/** Providers that became part of it, where that falls into the years shown. */
function mergers(ukprn: string, all: readonly Named[], years: readonly string[]): Break[] {
  return all
    .filter(({ successor }) => successor === ukprn)
    .flatMap((each) => {
      const succession = successionOf(each.ukprn, ukprn);
      const year = succession && firstYearAfter(succession.date, years);
      if (!year || year === years[0]) return [];
      const verb = succession.kind === 'continued-as' ? 'goes on from' : 'takes in';
      return [{ academic_year: year, words: `${verb} ${each.name}` }];
    });
}

/** Changes of the day on which its financial year ends. */
function yearEnds(ukprn: string, cells: Cells, years: readonly string[]): Break[] {
  let before = '';
  return years.flatMap((year) => {
    const cell = cells.get(ukprn)?.get(year);
    const end = cell?.yearEnd.slice(5) ?? '';
    const isNew = before !== '' && end !== '' && end !== before;
    if (end !== '') before = end;
    return isNew || cell?.isOneOfTwo
      ? [{ academic_year: year, words: 'its financial year ends on another day' }]
      : [];
  });
}

export function breaksOf(
  ukprn: string,
  all: readonly Named[],
  cells: Cells,
  years: readonly string[],
): Break[] {
  return [...mergers(ukprn, all, years), ...yearEnds(ukprn, cells, years)];
}

/** A group of which so large a part is new or gone in one year has no series that can be read through. */
const TURNED_OVER = 0.1;

/** Years in which a group has many more or fewer providers than the year before: what its median or total did then says little of any of them. */
export function breaksOfGroup(
  cells: Cells,
  ukprns: readonly string[],
  years: readonly string[],
): CompareSeries['breaks'] {
  const sizes = years.map((year) => ukprns.filter((ukprn) => cells.get(ukprn)?.has(year)).length);
  return years.flatMap((academic_year, index) => {
    const [before, now] = [sizes[index - 1] ?? 0, sizes[index] ?? 0];
    if (before === 0 || now === 0 || Math.abs(now - before) < before * TURNED_OVER) return [];
    return [{ academic_year, words: `is of ${now} providers instead of ${before}` }];
  });
}
