/** Records: more students, or fewer, than in any other year held here. */
import { caveatsOf } from './caveats.ts';
import { sure } from './figures.ts';
import type { Lead, Rule } from './lead.ts';
import { twoFigures } from './two-years.ts';
import { named, number, place } from './words.ts';

/** A record wants so many years to be one. */
const LEAST_YEARS = 6;
/** Listed of each. */
const MOST = 15;

export const record: Rule = (world) => {
  const at = world.years.length - 1;
  const to = world.years[at];
  if (!to) return [];
  const leads = (sign: 1 | -1): Lead[] => {
    const [high, more] = sign > 0 ? ['high', 'more'] : ['low', 'fewer'];
    const found = world.providers.flatMap((subject) => {
      const counts = subject.counts['non-uk'];
      const now = counts[at];
      const before = world.years
        .slice(0, at)
        .flatMap((year, index) => (counts[index] == null ? [] : [{ year, count: counts[index] }]))
        .sort((a, b) => (b.count - a.count) * sign);
      const [next] = before;
      if (now == null || !next || before.length + 1 < LEAST_YEARS) return [];
      const margin = sure(now, next.count);
      if (!margin || margin.value * sign < 0) return [];
      const { value, showAs } = margin;
      return [{ subject, now, next, years: before.length + 1, margin: Math.abs(value), showAs }];
    });
    found.sort((a, b) => b.margin - a.margin);
    const told = found.filter(({ showAs }) => showAs === 'value');
    return told.slice(0, MOST).map(({ subject, now, next, years, margin }, index) => ({
      id: `record-${high}-${subject.ukprn}-${to.replace('/', '-')}`,
      kind: 'record',
      subject,
      measure: 'non-uk',
      sentence: `${named(subject)} had ${more} international students in ${to} than in any other of the ${years} years held here: ${number(now)}, ${number(margin)} ${more} than in ${next.year}.`,
      unusual: `Of providers with ${LEAST_YEARS} years or more, ${found.length} ${found.length === 1 ? 'stands' : 'stand'} at such a ${high} in ${to}; ${place(index + 1, 'widest margin').toLowerCase()}.`,
      rank: index + 1,
      from: next.year,
      to,
      figures: twoFigures({ then: next.count, now }, next.year, to),
      caveats: caveatsOf(world, subject, 'non-uk', [world.years[0] ?? to, to]),
    }));
  };
  return [...leads(1), ...leads(-1)];
};
