/** The headline of a comparison and the sentence under it, computed from what is on screen. */
import { gapOf } from '../../../data/comparing/gap.ts';
import type { CompareAnswer } from '../../../workers/api/shapes/compare.ts';
import { amount, countGapText, isNear, printed, range, shareRange, valueOf } from './format.ts';
import type { Line } from './lines.ts';

export interface Finding {
  readonly headline: string;
  readonly lede: string;
}

type As = CompareAnswer['as'];

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What is counted, as it stands inside a sentence. */
function thing({ measure }: CompareAnswer): string {
  const inner = measure.name.charAt(0).toLowerCase() + measure.name.slice(1);
  return measure.code === 'fees' ? 'fee income from outside the UK' : inner;
}

/** The providers with a figure in a year, the greatest first; in ranks, the first. */
function standing(lines: readonly Line[], at: number, as: As) {
  return lines
    .flatMap((line) => {
      const point = line.points[at];
      const value = point ? valueOf(point, as) : null;
      return line.slot > 0 && point && value !== null ? [{ line, point, value }] : [];
    })
    .sort((a, b) => (as === 'rank' ? a.value - b.value : b.value - a.value));
}

type Standing = ReturnType<typeof standing>;

/** Two providers, or the first two of several: who is ahead in the year `to`, if rounding lets one say so. */
function ahead(all: Standing, answer: CompareAnswer, to: string): string | null {
  const [first, second] = all;
  if (!first || !second) return null;
  const { as, measure } = answer;
  const unit = measure.unit;
  const [a, b] = [first.line.name, second.line.name];
  const isPair = all.length === 2;
  if (as === 'rank')
    return `${a} ranks ${printed(first.point, as, unit)}, ${b} ${printed(second.point, as, unit)} in ${to}`;
  const gap = gapOf(first.point[as], second.point[as]);
  if (!gap || gap.withinRounding) return `${a} and ${b} are level in ${to}, within rounding`;
  if (as === 'share' && !isPair) {
    return `${a} has the highest share in ${to}, ${printed(first.point, as, unit)}`;
  }
  if (as === 'share') {
    return `${printed(first.point, as, unit)} at ${a}, ${printed(second.point, as, unit)} at ${b} in ${to}`;
  }
  if (as === 'index') {
    const fared = first.value < 100 ? 'fell least' : 'grew most';
    return isPair
      ? `${a} stands at ${printed(first.point, as, unit)}, ${b} at ${printed(second.point, as, unit)} in ${to}`
      : `${a} ${fared} of the ${all.length} from ${answer.base_year} to ${to}`;
  }
  if (!isPair && unit === 'students') {
    return `${a} has the most in ${to}, ${printed(first.point, as, unit)} ${thing(answer)}`;
  }
  if (!isPair)
    return `${a} earns the most in ${to}, ${printed(first.point, as, unit)} from outside the UK`;
  const { main } = countGapText(gap, unit);
  if (unit === 'students' && isNear(gap))
    return `${a} and ${b} are fewer than 20 students apart in ${to}`;
  const more = main.replace('+', '');
  return `${a} has ${more} more ${unit === 'students' ? thing(answer) : 'in fees from outside the UK'} than ${b} in ${to}`;
}

/** What each of them has, in words. */
function told(all: Standing, answer: CompareAnswer): string {
  const { as, measure } = answer;
  return list.format(
    all.map(({ line, point }) => {
      const ends = as === 'share' ? shareRange(point.share) : range(point.count, measure.unit);
      const isPlain = as === 'index' || as === 'rank' || measure.unit !== 'students' || !ends;
      return `${printed(point, as, measure.unit)} at ${line.name}${isPlain ? '' : ` (${ends})`}`;
    }),
  );
}

/** Where none of the providers has what the scale asks for. */
function noneOf({ as, base_year }: CompareAnswer, to: string): Finding {
  if (as === 'index') {
    const lede = `None of these has a figure of 100 or more for ${base_year}, from which the index counts. Choose another base year, or students.`;
    return { headline: `No index from ${base_year}`, lede };
  }
  const what = { count: 'figures', share: 'a share', rank: 'a rank' }[as];
  return { headline: 'No figures to compare', lede: `None of these has ${what} for ${to}.` };
}

/** `to` is the year that is spoken of. */
export function findingOf(answer: CompareAnswer, lines: readonly Line[], to: string): Finding {
  const at = answer.academic_years.indexOf(to);
  const all = standing(lines, at, answer.as);
  const subject = thing(answer);
  const what = {
    count: `${subject.charAt(0).toUpperCase()}${subject.slice(1)}`,
    share: `${subject.charAt(0).toUpperCase()}${subject.slice(1)} as a share of ${answer.measure.whole}`,
    index: `Index of ${subject}, ${answer.base_year} as 100`,
    rank: `Rank by ${subject} among all providers`,
  }[answer.as];
  const [only] = all;
  if (!only && lines.some(({ slot }) => slot > 0)) return noneOf(answer, to);
  if (!only) {
    const [line] = lines;
    const value = line?.points[at]?.count?.value;
    return value === undefined || !line
      ? { headline: 'No figures to compare', lede: `None of these has figures for ${to}.` }
      : {
          headline: `${amount(value, answer.measure.unit)} ${subject} in ${to}`,
          lede: `${line.name} in ${to}.`,
        };
  }
  const headline =
    ahead(all, answer, to) ??
    `${printed(only.point, answer.as, answer.measure.unit)} at ${only.line.name} in ${to}`;
  return { headline, lede: `${what} in ${to}: ${told(all, answer)}.` };
}
