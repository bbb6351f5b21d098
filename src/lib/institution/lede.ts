/** The first lines of an institution's page, computed from its figures. */
import type { ProviderYear } from '../../../workers/api/shapes/institution.ts';
import { differenceOf, formatCount, shareOf } from '../../../data/numbers/index.ts';
import { countInWords } from '../map/figures.ts';
import { howMany } from '../map/counted.ts';
import { rangeInWords, surelyInWords } from '../map/fraction.ts';
import { becameOf } from './change-words.ts';
import { firstReturn, latestReturn } from './latest.ts';

/** One or two sentences: how many of its students are international, where that stands against the peak, and where they come from. */
export function ledeOf(figures: readonly ProviderYear[]): string {
  const latest = latestReturn(figures);
  if (figures.length === 0) return 'This edition holds no student figures.';
  if (!latest) return 'It is in none of the returns that this edition holds.';
  return [`${howInternational(latest)}${againstPeak(figures, latest)}.`, fromOutsideTheEu(latest)]
    .filter(Boolean)
    .join(' ');
}

/** `10,755 students, more than one in three, came from outside the UK in 2023/24`. */
function howInternational({ academic_year, non_uk, total }: ProviderYear): string {
  const share = non_uk === 0 ? null : shareOf(non_uk, total);
  const part = share ? `, ${surelyInWords(share) ?? `${rangeInWords(share)} of all`},` : '';
  return `${countInWords(non_uk)} students${part} came from outside the UK in ${academic_year}`;
}

/** `: 560 fewer than at the peak of 11,315 in 2022/23`; nothing where there is nothing sure to say. */
function againstPeak(figures: readonly ProviderYear[], latest: ProviderYear): string {
  const others = figures.filter((year) => year.returned && year !== latest && year.non_uk !== null);
  const [peak] = others.sort((a, b) => (b.non_uk ?? 0) - (a.non_uk ?? 0));
  if (!peak || others.length < 2) return '';
  const difference = differenceOf(latest.non_uk, peak.non_uk);
  // A difference under 20 is near a range, and a range is no finding.
  if (!difference || difference.withinRounding || difference.showAs === 'range') return '';
  return difference.value > 0
    ? ': more than in any other year held here'
    : `: ${formatCount(-difference.value)} fewer than at the peak of ${formatCount(peak.non_uk)} in ${peak.academic_year}`;
}

function fromOutsideTheEu({ non_eu, non_uk }: ProviderYear): string {
  const share = shareOf(non_eu, non_uk);
  if (!share || (non_uk ?? 0) < 100) return '';
  const part = surelyInWords(share) ?? rangeInWords(share);
  return `Of those, ${part} came from outside the EU.`;
}

/** Title of the ten-year chart: what became of the numbers from outside and inside the EU. */
export function chartTitle(figures: readonly ProviderYear[]): string {
  const [first, latest] = [firstReturn(figures), latestReturn(figures)];
  if (!first || !latest || first === latest) return 'Students by where they lived before';
  const span = Number(latest.academic_year.slice(0, 4)) - Number(first.academic_year.slice(0, 4));
  const years = `${howMany(span)} ${span === 1 ? 'year' : 'years'}`;
  const nonEu = becameOf(latest.non_eu, first.non_eu);
  const eu = becameOf(latest.eu, first.eu);
  if (nonEu && eu) return `Non-EU numbers ${nonEu} in ${years}, EU numbers ${eu}`;
  if (nonEu) return `Non-EU numbers ${nonEu} in ${years}`;
  const all = becameOf(latest.total, first.total);
  return all ? `Student numbers ${all} in ${years}` : 'Students by where they lived before';
}

/** The chart in words, for those who cannot see it: `UK 18,750 to 20,310. …` */
export function chartInWords(name: string, figures: readonly ProviderYear[]): string {
  const [first, latest] = [firstReturn(figures), latestReturn(figures)];
  if (!first || !latest) return `Line chart without figures, ${name}.`;
  const part = (label: string, from: number | null, to: number | null) =>
    first === latest
      ? `${label} ${formatCount(to)}.`
      : `${label} ${formatCount(from)} to ${formatCount(to)}.`;
  const years =
    first === latest ? latest.academic_year : `${first.academic_year} to ${latest.academic_year}`;
  return [
    `Line chart, students at ${name} by where they lived before, ${years}.`,
    part('UK', first.uk, latest.uk),
    part('Non-EU', first.non_eu, latest.non_eu),
    part('EU', first.eu, latest.eu),
  ].join(' ');
}

/** What is said in the chart's place where there is one year only; null where there are more. */
export function oneYearInWords(figures: readonly ProviderYear[]): string | null {
  const [only, second] = figures.filter(({ returned }) => returned);
  if (!only || second) return null;
  return `It is in one return only, that of ${only.academic_year}: too little for a line. A year in which it is not in the return is a gap, not zero.`;
}
