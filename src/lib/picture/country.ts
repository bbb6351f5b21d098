/** The picture of a country: its students in the UK over the years. */
import { formatCount } from '../../../data/numbers/index.ts';
import type { CountryAnswer } from '../../../workers/api/shapes/countries.ts';
import { countryLede, lastStep, ukSeries } from '../countries/country.ts';
import { oneLine } from './one-line.ts';
import { withState } from './path.ts';
import { ROUNDED, sourceLine, type Picture } from './picture.ts';

/** `params` are those of an address that may name an edition. */
export function countryPicture(answer: CountryAnswer, params: URLSearchParams): Picture {
  const { country, edition } = answer;
  const series = ukSeries(answer);
  const held = series.filter(({ students }) => students !== null);
  const [first, last] = [held[0], held.at(-1)];
  const years = series.map(({ academic_year }) => academic_year);
  const lede = countryLede(country.name, series);
  const step = lastStep(series);
  const byProvider = answer.years.some(({ students }) => students !== null);
  return {
    about: country.name,
    title: lede.replace(/\.$/, ''),
    subtitle:
      held.length > 0
        ? `Students from ${country.name} in UK higher education by academic year, ${years[0]} to ${years.at(-1)}`
        : 'Students in UK higher education',
    alt: `Line chart, students from ${country.name} in the UK. ${
      first && last
        ? `${first.academic_year}: ${formatCount(first.students)}. ${last.academic_year}: ${formatCount(last.students)}.`
        : 'No figures are held.'
    }`,
    notes: [ROUNDED, ...(step ? [step] : []), 'Years without a count are gaps, not zero.'],
    source: sourceLine(`HESA Student record, DT051 ${byProvider ? 'Table 28' : 'Table 11'}`),
    edition,
    path: withState(`/countries/${country.code}`, params, ['edition']),
    shape: 2.3,
    draw: oneLine({
      years,
      values: series.map(({ students }) => students),
      name: 'in the UK',
      end: formatCount(last?.students ?? null),
    }),
  };
}
