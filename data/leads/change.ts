/** Largest rises and falls from one year to the next, in students. */
import { caveatsOf } from './caveats.ts';
import { sure } from './figures.ts';
import type { Lead, Rule } from './lead.ts';
import { bothOf, twoFigures } from './two-years.ts';
import { named, number, place } from './words.ts';

/** Listed of each. */
const MOST = 15;

export const change: Rule = (world) => {
  const at = world.years.length - 1;
  const [from, to] = [world.years[at - 1], world.years[at]];
  if (!from || !to) return [];
  const moved = world.providers.flatMap((subject) => {
    const both = bothOf(subject, at - 1, at);
    const difference = both && sure(both.now, both.then);
    return difference ? [{ subject, ...both, ...difference }] : [];
  });
  const leads = (sign: 1 | -1): Lead[] => {
    const those = moved
      .filter(({ value }) => value * sign > 0)
      .sort((a, b) => (b.value - a.value) * sign);
    const [more, rise, rose] = sign > 0 ? ['more', 'rise', 'rose'] : ['fewer', 'fall', 'fell'];
    const told = those.filter(({ showAs }) => showAs === 'value');
    return told.slice(0, MOST).map(({ subject, then, now, value }, index) => ({
      id: `${rise}-${subject.ukprn}-${to.replace('/', '-')}`,
      kind: 'change',
      subject,
      measure: 'non-uk',
      sentence: `${named(subject)} had ${number(Math.abs(value))} ${more} international students in ${to} than in ${from}: ${number(now)}, after ${number(then)}.`,
      unusual: `${place(index + 1, `largest ${rise}`)} of the year, in students; ${those.length} providers surely ${rose}.`,
      rank: index + 1,
      from,
      to,
      figures: twoFigures({ then, now }, from, to),
      caveats: caveatsOf(world, subject, 'non-uk', [from, to]),
    }));
  };
  return [...leads(1), ...leads(-1)];
};
