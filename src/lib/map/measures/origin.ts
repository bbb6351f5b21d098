/** The measures of students from the EU, and of those from further away. */
import { shareOf } from '../../../../data/numbers/index.ts';
import {
  countInWords,
  countText,
  formatCount,
  intervalText,
  shareText,
  sumInWords,
} from '../figures.ts';
import { capital, things } from '../counted.ts';
import { isOfOne, surelyInWords } from '../fraction.ts';
import { radiusOf } from '../radius.ts';
import type { Said, Scene } from '../scene.ts';
import { nameInSentence } from '../short-name.ts';
import { sumOf } from '../sum.ts';
import type { Row, YearView } from '../year-view.ts';
import { resized, withMeasure, type Figured } from './build.ts';

type Group = 'eu' | 'non-eu';

const FROM: Readonly<Record<Group, string>> = {
  eu: 'from the EU',
  'non-eu': 'from outside the UK and the EU',
};
/** Circles that show what the sizes stand for, in students. */
const SIZES: Readonly<Record<Group, readonly number[]>> = {
  eu: [5000, 1000, 200],
  'non-eu': [20_000, 5000, 1000],
};

/** The year with each provider's students of one group of origin. */
export function originView(view: YearView, group: Group): YearView {
  const key = group === 'eu' ? 'eu' : 'non_eu';
  const countOf = ({ provider }: Row) =>
    provider.figures.find(({ academic_year }) => academic_year === view.year)?.[key] ?? null;
  const figureOf = (row: Row): Figured => {
    const count = countOf(row);
    return {
      value: count,
      figure: countText(count),
      words: `${countInWords(count)} students ${FROM[group]}`,
      interval: count === null ? null : `Stands for ${intervalText(count)}, as HESA rounds.`,
      look: null,
    };
  };
  return withMeasure(
    view,
    {
      measure: group,
      unit: 'students',
      title: `students ${FROM[group]}`,
      year: view.year,
      key: {
        kind: 'sizes',
        title: 'Circle area shows students',
        sizes: SIZES[group].map((students) => ({
          radius: radiusOf(students),
          text: formatCount(students),
        })),
      },
      said: (scene) => saidOf(scene, group, countOf, view.uk?.[key] ?? null),
    },
    figureOf,
    resized(view, (row) => {
      const count = countOf(row);
      return count ? radiusOf(count) : null;
    }),
  );
}

function saidOf(
  { rows, view, now, where, state }: Scene,
  group: Group,
  countOf: (row: Row) => number | null,
  uk: number | null,
): Said {
  const whole = view.uk?.non_uk ?? null;
  const share = shareOf(uk, whole);
  const words = share && surelyInWords(share);
  const counted = rows.filter((row) => countOf(row) !== null);
  // As sums of students are added up, of another count.
  const sum = sumOf(counted.map((row) => ({ ...row, students: countOf(row) })));
  const all = rows.length === view.rows.size;
  const [top] = counted;
  const largest = top
    ? ` The largest number ${now ? 'is' : 'was'} at ${nameInSentence(top.provider.name)}: ${countInWords(countOf(top))}.`
    : '';
  return {
    headline:
      all && words
        ? capital(
            `${words} international students ${now ? (isOfOne(words) ? 'comes' : 'come') : 'came'} ${FROM[group]}`,
          )
        : `${capital(things(counted.length, 'provider', 'providers'))}${where} ${now ? 'teach' : 'taught'} ${sumInWords(sum)} students ${FROM[group]}`,
    lede: [
      { text: formatCount(uk), strong: true },
      {
        text: ` of the UK’s ${formatCount(whole)} international students came ${FROM[group]} in ${view.year}, ${shareText(uk, whole)}.${largest}${state.edition === null && group === 'eu' ? ' Where students lived before they came counts, not their passport.' : ''}`,
      },
    ],
  };
}
