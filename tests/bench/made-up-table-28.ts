/**
 * Made-up figures in the form of HESA Table 28, 300 providers from 200 countries in 10 years: 600,000
 * cells and their totals. They hold together as HESA's do, and no year of them is real.
 */
import { COUNTRIES, countryOfLabel } from '../../data/countries/index.ts';
import { REGION_TITLES } from '../../data/catalogue/origin.ts';
import { WORLD_REGIONS } from '../../data/codes.ts';

const PROVIDERS = 300;
const COUNTRIES_TOLD_APART = 200;

/** Of which years the figures are: `2030` stands for 2030/31. */
export interface MadeUp {
  firstYear: number;
  years: number;
  /** Whether the figures of one provider in a hundred, and the totals that they go into, are revised. */
  revised?: boolean;
}

const countries = COUNTRIES.filter(
  ({ name, code, region }) =>
    WORLD_REGIONS.some((each) => each === region) && countryOfLabel(name, 'hesa')?.code === code,
).slice(0, COUNTRIES_TOLD_APART);

const regions = WORLD_REGIONS.map((region) => ({
  title: REGION_TITLES[region],
  countries: countries.filter((country) => country.region === region).map(({ name }) => name),
})).filter((region) => region.countries.length > 0);

const ukprnOf = (provider: number) => String(10_100_000 + provider);
const yearOf = (start: number) => `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
const quoted = (label: string) => (label.includes(',') ? `"${label}"` : label);

/** A number that looks like any other, the same each time. */
function cell(provider: number, country: number, year: number, revised: boolean): number {
  const mixed = Math.imul(provider * 7919 + country * 104_729 + year * 31, 2_654_435_761) >>> 0;
  return (mixed % 40) * 5 + (revised && provider % 100 === 0 ? 5 : 0);
}

/** A provider's year, or that of the UK. */
interface Line {
  ukprn: string;
  provider: string;
  /** One list a region: its countries, then its total. */
  counts: number[][];
  total: number;
}

function linesOf(year: number, revised: boolean): Line[] {
  const sums = regions.map(({ countries: list }) => list.map(() => 0));
  const lines = Array.from({ length: PROVIDERS }, (_, provider): Line => {
    let country = 0;
    let total = 0;
    const counts = regions.map(({ countries: list }, at) => {
      const cells = list.map((_name, place) => {
        const count = cell(provider, country++, year, revised);
        const sum = sums[at];
        if (sum) sum[place] = (sum[place] ?? 0) + count;
        return count;
      });
      const regionTotal = cells.reduce((sum, count) => sum + count, 0);
      total += regionTotal;
      return [...cells, regionTotal];
    });
    return { ukprn: ukprnOf(provider), provider: `Provider ${provider}`, counts, total };
  });
  const ukCounts = sums.map((sum) => [...sum, sum.reduce((all, count) => all + count, 0)]);
  const total = lines.reduce((sum, line) => sum + line.total, 0);
  return [...lines, { ukprn: '', provider: 'Total', counts: ukCounts, total }];
}

/** The years one after another. */
const startsOf = ({ firstYear, years }: MadeUp) =>
  Array.from({ length: years }, (_, index) => firstYear + index);

export const LONG_COLUMNS = [
  'UKPRN',
  'HE provider',
  'Country of HE provider',
  'Region of HE provider',
  'Region of permanent address',
  'Country of permanent address',
  'Level of study',
  'Mode of study',
  'Academic year',
  'Number',
];

/** All years in the long form, in one file. */
export function longForm(madeUp: MadeUp): string {
  const rows = startsOf(madeUp).flatMap((start) =>
    linesOf(start, madeUp.revised ?? false).flatMap(({ ukprn, provider, counts, total }) => {
      const row = (region: string, country: string, number: number) =>
        `${ukprn},${provider},All,All,${region},${quoted(country)},All,All,${yearOf(start)},${number}`;
      const inRegions = regions.flatMap(({ title, countries: list }, at) =>
        [...list, `Total ${title}`].map((label, place) =>
          row(title, label, counts[at]?.[place] ?? 0),
        ),
      );
      return [...inRegions, row('Total', 'Total', total)];
    }),
  );
  return `${[LONG_COLUMNS.join(','), ...rows].join('\n')}\n`;
}

/** A file a year in the wide form, every region in each, by name. */
export function wideForm(madeUp: MadeUp): Map<string, string> {
  const labels = regions.flatMap(({ title, countries: list }) => [...list, `Total ${title}`]);
  const header = ['UKPRN', 'HE Provider', ...labels, 'Total'];
  const row = (cells: readonly (string | number)[]) =>
    cells.map((each) => `"${each.toLocaleString('en-GB')}"`).join(',');
  return new Map(
    startsOf(madeUp).map((start) => {
      const preamble = [
        'Title:,"Table 28 - made up for the bench"',
        'Reference ID:,DT051 Table 28',
        'Date:,2025',
        `Filters:,Academic year,${yearOf(start)}`,
        '',
      ];
      const lines = linesOf(start, madeUp.revised ?? false).map(
        ({ ukprn, provider, counts, total }) => row([ukprn, provider, ...counts.flat(), total]),
      );
      return [`${start}.csv`, [...preamble, row(header), ...lines, ''].join('\n')];
    }),
  );
}

/** Rows that the long form becomes, the total of all students being stored under every region. */
function storedRows(madeUp: MadeUp): number[] {
  return startsOf(madeUp).flatMap((start) =>
    linesOf(start, madeUp.revised ?? false).flatMap(({ counts, total }) => [
      ...counts.flat(),
      ...regions.map(() => total),
    ]),
  );
}

/** How many of the stored rows a revision changes. */
export function rowsRevised(madeUp: MadeUp): number {
  const after = storedRows({ ...madeUp, revised: true });
  return storedRows(madeUp).filter((count, place) => count !== after[place]).length;
}
