/** The ten-year chart of an institution: its lines in numbers or as shares, and what breaks them. */
import { formatShare, shareDifference, shareOf } from '../../../data/numbers/index.ts';
import type { InstitutionAnswer, ProviderYear } from '../../../workers/api/shapes/institution.ts';
import type { Break, Series, Unit } from '../chart/series.ts';
import { countText } from '../map/figures.ts';
import { printedName } from '../map/short-name.ts';
import { howMany } from '../map/counted.ts';
import { chosen, type Choice } from '../page/choice.ts';
import { firstReturn, latestReturn } from './latest.ts';

type Part = 'uk' | 'eu' | 'non_eu';

const LINES: readonly { part: Part; name: string; style: Series['style'] }[] = [
  { part: 'uk', name: 'from the UK', style: 'quiet' },
  { part: 'non_eu', name: 'from outside the EU', style: 'main' },
  { part: 'eu', name: 'from the EU', style: 'second' },
];

/** What the address asks the chart to show; numbers unless it says `share`. */
export const unitAsked = (params: URLSearchParams): Choice<Unit> =>
  chosen(params, 'show', ['count', 'share']);

/** The three lines: counts as published, or shares of all students. */
export function linesOf(figures: readonly ProviderYear[], unit: Unit): Series[] {
  return LINES.map(({ part, name, style }) => {
    const last = figures.findLast((year) => year[part] !== null);
    const share = last ? shareOf(last[part], last.total) : null;
    return {
      name,
      style,
      values: figures.map((year) =>
        unit === 'count' ? year[part] : (shareOf(year[part], year.total)?.value ?? null),
      ),
      end:
        unit === 'count'
          ? countText(last?.[part] ?? null)
          : formatShare(share, last?.total ?? null),
    };
  });
}

/** Title of the chart of shares: what became of the share from outside the UK. */
export function shareTitle(figures: readonly ProviderYear[]): string {
  const [first, latest] = [firstReturn(figures), latestReturn(figures)];
  const plain = 'Share of all students, by where they lived before';
  if (!first || !latest || first === latest) return plain;
  const [then, now] = [first, latest].map(({ non_uk, total }) => shareOf(non_uk, total));
  const difference = shareDifference(now ?? null, then ?? null);
  if (!difference || !now || !then) return plain;
  const span = Number(latest.academic_year.slice(0, 4)) - Number(first.academic_year.slice(0, 4));
  const years = `${howMany(span)} ${span === 1 ? 'year' : 'years'}`;
  const [from, to] = [formatShare(then, first.total), formatShare(now, latest.total)];
  if (difference.withinRounding || from === to) {
    return `The share from outside the UK stayed about ${to} over ${years}`;
  }
  return `The share from outside the UK ${difference.value > 0 ? 'rose' : 'fell'} from ${from} to ${to} in ${years}`;
}

/** Years after which another provider's students are counted here, which makes a step that is no growth. */
export function breaksOf({ institution, figures }: InstitutionAnswer): Break[] {
  const years = figures.map(({ academic_year }) => academic_year);
  return institution.predecessors.flatMap(({ name, kind, last_return }) => {
    const at = last_return === null ? -1 : years.indexOf(last_return);
    if (at < 0 || at === years.length - 1) return [];
    const words =
      kind === 'continued-as' ? `before: ${printedName(name)}` : `${printedName(name)} joins`;
    return [{ at: at + 0.5, words }];
  });
}

/** The breaks in a sentence, with what they mean. */
export function breaksInWords({ institution }: InstitutionAnswer): string[] {
  return institution.predecessors.map(({ name, kind, last_return }) => {
    const before = last_return === null ? '' : `; its own returns end with ${last_return}`;
    return kind === 'continued-as'
      ? `Went on from ${printedName(name)}, which had another UKPRN${before}.`
      : `${printedName(name)} became part of it${before}.`;
  });
}
