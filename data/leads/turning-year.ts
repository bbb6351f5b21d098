/** The UK as a whole: the year in which each group of its students moved most. */
import { COVERAGE } from './caveats.ts';
import { counted, tellable } from './figures.ts';
import type { Lead, LeadMeasure, Rule } from './lead.ts';
import { number, students } from './words.ts';

/** Each group, and what its figure is called beside those of the others. */
const FIGURES: readonly (readonly [LeadMeasure, string])[] = [
  ['eu', 'the EU figure'],
  ['non-eu', 'the figure from outside the EU'],
  ['non-uk', 'the figure of all from outside the UK'],
];

export const turningYear: Rule = ({ uk, years }) => {
  if (!uk) return [];
  return FIGURES.flatMap(([measure, figure], index): Lead[] => {
    const counts = uk.counts[measure];
    const steps = years.slice(1).flatMap((to, before) => {
      const [then, now] = [counts[before], counts[before + 1]];
      return then == null || now == null
        ? []
        : [{ from: years[before]!, to, then, now, value: now - then }];
    });
    const [most] = steps.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    if (!most || steps.length < 2 || !tellable(most.now, most.then)) return [];
    const { from, to, then, now, value } = most;
    const what = students(measure);
    return [
      {
        id: `turning-${measure}-${to.replace('/', '-')}`,
        kind: 'change',
        subject: uk,
        measure,
        sentence: `${what.charAt(0).toUpperCase()}${what.slice(1)} in the UK ${value > 0 ? 'rose' : 'fell'} from ${number(then)} in ${from} to ${number(now)} in ${to}, by ${number(Math.abs(value))}: the largest change of ${figure} in one year of all that are held here.`,
        unusual: `The largest of ${steps.length} changes of that figure from one year to the next.`,
        rank: index + 1,
        from,
        to,
        figures: [counted('Students', from, then), counted('Students', to, now)],
        caveats: [COVERAGE],
      },
    ];
  });
};
