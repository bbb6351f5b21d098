/** Largest rises and falls from one year to the next, in students. */
import { caveatsOf } from './caveats.ts';
import { counted, tellable } from './figures.ts';
import type { Lead, Rule } from './lead.ts';
import { named, number, place } from './words.ts';

/** Listed of each. */
const MOST = 15;

export const change: Rule = (world) => {
  const at = world.years.length - 1;
  const [from, to] = [world.years[at - 1], world.years[at]];
  if (!from || !to) return [];
  const moved = world.providers.flatMap((subject) => {
    const [then, now] = [subject.counts['non-uk'][at - 1], subject.counts['non-uk'][at]];
    if (then == null || now == null) return [];
    const difference = tellable(now, then);
    return difference ? [{ subject, then, now, value: difference.value }] : [];
  });
  const leads = (sign: 1 | -1): Lead[] => {
    const those = moved
      .filter(({ value }) => value * sign > 0)
      .sort((a, b) => (b.value - a.value) * sign);
    const [more, rise, rose] = sign > 0 ? ['more', 'rise', 'rose'] : ['fewer', 'fall', 'fell'];
    return those.slice(0, MOST).map(({ subject, then, now, value }, index) => ({
      id: `${rise}-${subject.ukprn}-${to.replace('/', '-')}`,
      kind: 'change',
      subject,
      measure: 'non-uk',
      sentence: `${named(subject)} had ${number(Math.abs(value))} ${more} international students in ${to} than in ${from}: ${number(now)}, after ${number(then)}.`,
      unusual: `${place(index + 1, `largest ${rise}`)} of the year, in students; ${those.length} providers surely ${rose}.`,
      rank: index + 1,
      from,
      to,
      figures: [
        counted('International students', from, then),
        counted('International students', to, now),
      ],
      caveats: caveatsOf(world, subject, 'non-uk', [from, to]),
    }));
  };
  return [...leads(1), ...leads(-1)];
};
