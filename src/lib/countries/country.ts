/** What is known of one country, put in the order in which its page tells it. */
import { differenceOf, formatCount, shareOf } from '../../../data/numbers/index.ts';
import type { CountryAnswer } from '../../../workers/api/shapes/countries.ts';
import type { VisaQuarter } from '../../../workers/api/shapes/visas.ts';
import { countInWords, differenceInWords } from '../map/figures.ts';

export interface YearCount {
  readonly academic_year: string;
  readonly students: number | null;
}

const NATIONS = [
  ['england', 'England'],
  ['scotland', 'Scotland'],
  ['wales', 'Wales'],
  ['northern_ireland', 'Northern Ireland'],
] as const;

export interface NationRow {
  readonly name: string;
  readonly students: number | null;
  /** Published total of the UK, of which this is a part. */
  readonly uk: number | null;
}

/** The newest year by nation, and what each nation taught then; null where nothing is held. */
export function nationRows({ nations }: Pick<CountryAnswer, 'nations'>): {
  year: string;
  nations: NationRow[];
} | null {
  const newest = nations?.findLast(({ uk }) => uk !== null);
  if (!newest) return null;
  return {
    year: newest.academic_year,
    nations: NATIONS.map(([code, name]) => ({ name, students: newest[code], uk: newest.uk })),
  };
}

/** The longest series of the UK's students from the country that is held: by provider where it is collected, else by nation. */
export function ukSeries({
  years,
  nations,
}: Pick<CountryAnswer, 'years' | 'nations'>): YearCount[] {
  if (years.some(({ students }) => students !== null)) return years;
  return (nations ?? []).map(({ academic_year, uk }) => ({ academic_year, students: uk }));
}

/** The finding: how many now, and what became of them since the first year held. */
export function countryLede(name: string, series: readonly YearCount[]): string {
  const held = series.filter(({ students }) => students !== null);
  const [first, latest] = [held[0], held.at(-1)];
  if (!latest || latest.students === null) {
    return `No count of students from ${name} is held here yet: not collected, which is not to say that there are none.`;
  }
  const now = `${countInWords(latest.students)} students from ${name} were in UK higher education in ${latest.academic_year}`;
  if (!first || first === latest || first.students === null) return `${now}.`;
  const change = differenceInWords(latest.students, first.students);
  return change
    ? `${now}, ${change} than in ${first.academic_year}.`
    : `${now}, about as many as in ${first.academic_year}: the difference is within rounding.`;
}

/** Share of the UK's students from the country that a nation teaches, in percent; null on too small a base. */
export function nationShare({ students, uk }: NationRow): number | null {
  // Each nation and the total are rounded by themselves: the part can be published as more than the whole.
  const share = students === null || uk === null ? null : shareOf(Math.min(students, uk), uk);
  return share && share.value * 100;
}

export interface VisaYear {
  readonly year: string;
  readonly all: number;
  readonly higher: number;
  /** Applications of which the Home Office does not say whether they were for a visa or an extension of stay. */
  readonly unknown: number;
}

/** Applications by calendar year, whole years only. */
export function visaYears(quarters: readonly VisaQuarter[]): VisaYear[] {
  const years = Map.groupBy(quarters, ({ quarter }) => quarter.slice(0, 4));
  return [...years]
    .filter(([, its]) => its.length === 4)
    .map(([year, its]) => ({
      year,
      all: its.reduce((sum, { visa }) => sum + visa.all, 0),
      higher: its.reduce((sum, { visa }) => sum + visa.higher_education, 0),
      unknown: its.reduce((sum, { unknown }) => sum + unknown.all, 0),
    }));
}

/**
 * The change from one year to the next, in words. Counts of visas are exact; applications of unknown kind may belong to
 * either year, which leaves a range, and where that includes nothing there is nothing to say.
 */
function visaChange(before: VisaYear, last: VisaYear): string | null {
  const change = last.all - before.all;
  const [low, high] = [change - before.unknown, change + last.unknown];
  if (low === high) {
    if (change === 0) return `as many as in ${before.year}`;
    return `${formatCount(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than in ${before.year}`;
  }
  if (low <= 0 && high >= 0) return null;
  const [least, most] = [low, high].map(Math.abs).sort((a, b) => a - b);
  const unknown = before.unknown + last.unknown;
  const those = unknown === 1 ? 'one application is' : `${formatCount(unknown)} applications are`;
  return `${formatCount(least ?? 0)} to ${formatCount(most ?? 0)} ${low > 0 ? 'more' : 'fewer'} than in ${before.year}, as ${those} of unknown kind`;
}

/** Visas of the last whole year in a sentence, set beside the year before where that can be done. */
export function visaLede(name: string, quarters: readonly VisaQuarter[]): string {
  const years = visaYears(quarters);
  const [before, last] = [years.at(-2), years.at(-1)];
  if (!last) return '';
  const said = `In ${last.year} nationals of ${name} made ${formatCount(last.all)} applications for a visa with a sponsor’s confirmation, ${formatCount(last.higher)} of them for higher education`;
  const change = before && before.all > 0 ? visaChange(before, last) : null;
  return change ? `${said}: ${change}.` : `${said}.`;
}

/** Whether the newest two counts differ by more than rounding; for a remark beside the series. */
export function lastStep(series: readonly YearCount[]): string | null {
  const [before, last] = [series.at(-2), series.at(-1)];
  const difference = differenceOf(last?.students ?? null, before?.students ?? null);
  return difference?.withinRounding ? 'The newest step is within rounding.' : null;
}
