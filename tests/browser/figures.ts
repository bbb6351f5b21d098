/** The embedded figures as the tests read them for themselves, to hold the pages against. */
import { readFileSync } from 'node:fs';

/** Rows of a CSV in data/figures, by the names of its columns. */
function table(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(`data/figures/${name}`, 'utf8').trim().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)];
    return Object.fromEntries(
      columns.map((column, index) => [
        column,
        (cells[index]?.[1]?.replaceAll('""', '"') ?? cells[index]?.[2] ?? '').trim(),
      ]),
    );
  });
}

/** A provider in one year's return. */
export interface Provider {
  ukprn: string;
  name: string;
  nation: string;
  hasPlace: boolean;
  /** Students from outside the UK. */
  nonUk: number;
  total: number;
}

const institutions = new Map(table('institutions.csv').map((row) => [row.ukprn, row]));
const enrolment = table('enrolment-2025.csv');

/** The providers of an academic year, those with most students from outside the UK first. */
export function providersOf(year: string): Provider[] {
  const counts = new Map<string, { nonUk: number; total: number }>();
  for (const { academic_year, ukprn = '', origin, students } of enrolment) {
    if (academic_year !== year || ukprn === 'UK') continue;
    const known = counts.get(ukprn) ?? { nonUk: 0, total: 0 };
    if (origin === 'non-uk') known.nonUk = Number(students);
    if (origin === 'total') known.total = Number(students);
    counts.set(ukprn, known);
  }
  return [...counts]
    .map(([ukprn, count]) => {
      const { name = '', nation = '', latitude } = institutions.get(ukprn) ?? {};
      return { ukprn, name, nation, hasPlace: Boolean(latitude), ...count };
    })
    .sort((a, b) => b.nonUk - a.nonUk);
}

/** Those that the map draws: a place is known, and there is an area to draw. */
export const drawn = (providers: Provider[]): Provider[] =>
  providers.filter(({ hasPlace, nonUk }) => hasPlace && nonUk > 0);

/** A count as the pages print it: `10,755`. */
export const printed = (count: number): string => count.toLocaleString('en-GB');
