/** The measure of change: students from outside the UK against an earlier year. */
import type { MapAnswer } from '../../../../workers/api/shapes/map.ts';
import { changeOf, formatChange, type Change } from '../../../../data/numbers/index.ts';
import { countInWords, formatCount } from '../figures.ts';
import { howMany, things } from '../counted.ts';
import type { Said, Scene } from '../scene.ts';
import { nameInSentence } from '../short-name.ts';
import type { YearView } from '../year-view.ts';
import { withMeasure, type Figured } from './build.ts';
import type { Look } from './measured.ts';

/** Where the classes of a rise begin, in percent; fixed for all years. */
export const CHANGE_BREAKS = [20, 50, 100, 200, 400] as const;

function lookOf(change: Change | null): Look {
  if (change === null) return 'unknown';
  if (change.withinRounding) return 'level';
  if (change.value < 0) return 'fall';
  const passed = CHANGE_BREAKS.filter((from) => change.value * 100 >= from).length;
  return `r${(passed + 1) as 1 | 2 | 3 | 4 | 5 | 6}`;
}

/** The year with each provider's change since an earlier one that the answer holds. */
export function changeView(view: YearView, answer: MapAnswer, since: string): YearView {
  const before = new Map(
    answer.providers.map(({ ukprn, figures }) => [
      ukprn,
      figures.find(({ academic_year }) => academic_year === since)?.non_uk ?? null,
    ]),
  );
  const changes = new Map<string, Change | null>();
  function figureOf({ ukprn, students }: { ukprn: string; students: number | null }): Figured {
    const base = before.get(ukprn) ?? null;
    const change = changeOf(students, base);
    changes.set(ukprn, change);
    return {
      value: change === null || change.withinRounding ? null : change.value,
      figure: formatChange(change),
      words:
        change === null
          ? `no change to give since ${since}`
          : `${formatChange(change)} since ${since}`,
      interval:
        base === null
          ? `It is not in the return of ${since}.`
          : `${countInWords(base)} international students in ${since}.${change === null ? ' No percentage is given on fewer than 100.' : ''}`,
      look: lookOf(change),
    };
  }
  return withMeasure(
    view,
    {
      measure: 'change',
      unit: `part of the students of ${since}`,
      title: `change since ${since}`,
      year: view.year,
      key: {
        kind: 'classes',
        title: `International students against ${since}`,
        breaks: CHANGE_BREAKS.map((from) => `+${from}`),
      },
      said: (scene) => saidOf(scene, changes, since),
    },
    figureOf,
  );
}

/** “At 180 of the 240 providers …, more than in 2014/15”. */
function saidOf(
  { rows, view, now, where }: Scene,
  changes: ReadonlyMap<string, Change | null>,
  since: string,
): Said {
  if (view.year === since) {
    return {
      headline: 'Choose two years to see what changed',
      lede: [{ text: `The map’s year and the year to compare it with are both ${since}.` }],
    };
  }
  const told = rows.filter(({ ukprn }) => changes.get(ukprn));
  const of = (test: (change: Change) => boolean) =>
    told.filter(({ ukprn }) => test(changes.get(ukprn)!)).length;
  const doubled = of(({ low }) => low >= 1);
  const grew = of(({ value, withinRounding }) => !withinRounding && value > 0);
  const fell = of(({ value, withinRounding }) => !withinRounding && value < 0);
  const [top] = told;
  const uk = view.ukByYear.find(({ academic_year }) => academic_year === since)?.non_uk ?? null;
  const ukNow = view.uk?.non_uk ?? null;
  const change = changeOf(ukNow, uk);
  const whole =
    change === null
      ? ''
      : ` In the whole UK it went from ${formatCount(uk)} to ${formatCount(ukNow)}, ${formatChange(change)}.`;
  const among = `${things(told.length, 'provider', 'providers')}${where}`;
  const headline = !top
    ? `No provider shown had 100 international students in ${since}`
    : told.length === 1
      ? `International students at ${nameInSentence(top.provider.name)}: ${top.measured?.figure ?? ''} since ${since}`
      : doubled > 0
        ? `International numbers at least doubled at ${howMany(doubled)} of ${among} since ${since}`
        : `International numbers grew at ${grew === 0 ? 'none' : howMany(grew)} of ${among} since ${since}`;
  return {
    headline,
    lede: [
      { text: `International students ${now ? 'are' : 'were'} fewer than in ${since} at ` },
      { text: fell === 0 ? 'none' : howMany(fell), strong: true },
      {
        text: ` of the ${among} with 100 or more of them then.${whole} Many providers are not in the return of every year.`,
      },
    ],
  };
}
