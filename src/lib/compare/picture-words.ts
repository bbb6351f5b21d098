/** What a picture of a comparison shows, in words. */
import type { Scale } from '../../../data/comparing/scales.ts';
import type { CompareAnswer } from '../../../workers/api/shapes/compare.ts';
import { everyYear } from '../chart/every-year.ts';
import { printedName } from '../map/short-name.ts';
import { printed } from './format.ts';
import type { Line } from './lines.ts';

/** The line over a chart, which stands for the titles of its axes. */
export function pictureTitle(
  { measure, base_year }: CompareAnswer,
  as: Scale,
  [from, to]: readonly (string | undefined)[],
): string {
  const years = from === to ? `${to}` : `${from} to ${to}`;
  if (as === 'share') return `${measure.name} as a share of ${measure.whole} of each, ${years}`;
  if (as === 'index') return `${measure.name}, ${base_year} as 100, ${years}`;
  if (as === 'rank') return `Rank by ${measure.name.toLowerCase()} among all providers, ${years}`;
  return `${measure.name}, ${years}`;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Which years between the first and the last have no figures at all, in a sentence; null where none lacks. */
function lackingYears({ academic_years: held, edition }: CompareAnswer): string | null {
  const lacking = everyYear(held).years.filter((year) => !held.includes(year));
  if (lacking.length === 0) return null;
  return `Edition ${edition.number} holds no figures of this for ${list.format(lacking)}: a gap, not zero.`;
}

/** Which series have no index, because they have nothing to count from, in a sentence; null where all have. */
function lackingBase({ as, base_year, series }: CompareAnswer): string | null {
  if (as !== 'index') return null;
  const lacking = series
    .filter(({ points }) => points.every(({ index }) => index === null))
    .map(({ name }) => printedName(name));
  if (lacking.length === 0) return null;
  return `Not drawn, for want of a figure of 100 or more in ${base_year}, from which the index counts: ${list.format(lacking)}. Another base year may do.`;
}

/** What is not in the picture and why, in sentences; null where all is. */
export function lackingWords(answer: CompareAnswer): string | null {
  const lacking = [lackingYears(answer), lackingBase(answer)].filter((said) => said !== null);
  return lacking.length > 0 ? lacking.join(' ') : null;
}

/** The chart for those who cannot see it: what it is, then each line from year to year. */
export function pictureWords(
  answer: CompareAnswer,
  lines: readonly Line[],
  from: string,
  to: string,
): string {
  const { academic_years: years, as, measure } = answer;
  const at = ({ points }: Line, year: string) => {
    const point = points[years.indexOf(year)];
    return point ? printed(point, as, measure.unit) : '–';
  };
  const each = lines.map((line) => `${line.name} ${at(line, from)} to ${at(line, to)}.`);
  return [`Line chart. ${pictureTitle(answer, as, [from, to])}.`, ...each].join(' ');
}
