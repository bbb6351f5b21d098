/** Reversals: years of rises end in a fall, or years of falls in a rise. */
import { caveatsOf } from './caveats.ts';
import { sure } from './figures.ts';
import type { Rule } from './lead.ts';
import { runOf } from './run.ts';
import { bothOf, twoFigures } from './two-years.ts';
import { inside, number, place } from './words.ts';

/** What is reversed wants so many steps. */
const LEAST_STEPS = 3;
/** Listed at most. */
const MOST = 15;

export const reversal: Rule = (world) => {
  const at = world.years.length - 1;
  const [from, to] = [world.years[at - 1], world.years[at]];
  if (!from || !to) return [];
  const found = world.providers
    .flatMap((subject) => {
      const both = bothOf(subject, at - 1, at);
      if (!both) return [];
      const before = runOf(subject.counts['non-uk'].slice(0, at));
      const last = sure(both.now, both.then);
      if (!last || Math.abs(before) < LEAST_STEPS) return [];
      const isTurn = Math.sign(last.value) !== Math.sign(before);
      return isTurn ? [{ subject, ...both, before, ...last }] : [];
    })
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const told = found.filter(({ showAs }) => showAs === 'value');
  return told.slice(0, MOST).map(({ subject, then, now, before, value }, index) => ({
    id: `reversal-${subject.ukprn}-${to.replace('/', '-')}`,
    kind: 'reversal',
    subject,
    measure: 'non-uk',
    sentence: `After ${Math.abs(before)} years of ${before > 0 ? 'rises' : 'falls'}, international students at ${inside(subject)} ${value > 0 ? 'rose' : 'fell'} by ${number(Math.abs(value))} in ${to}, to ${number(now)}.`,
    unusual: `${place(index + 1, 'largest')} of ${found.length} such turns in ${to}.`,
    rank: index + 1,
    from,
    to,
    figures: twoFigures({ then, now }, from, to),
    caveats: caveatsOf(world, subject, 'non-uk', [from, to]),
  }));
};
