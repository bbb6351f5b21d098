/** Largest rises and falls from one year to the next in percent, on a base of at least 100. */
import { caveatsOf } from './caveats.ts';
import type { Lead, Rule } from './lead.ts';
import { relativeOf, twoFigures } from './two-years.ts';
import { inside, number, percent, place } from './words.ts';

/** Listed of each. */
const MOST = 15;

export const rate: Rule = (world) => {
  const at = world.years.length - 1;
  const [from, to] = [world.years[at - 1], world.years[at]];
  if (!from || !to) return [];
  const moved = world.providers.flatMap((subject) => {
    const relative = relativeOf(subject, at - 1, at);
    return relative && !relative.withinRounding ? [{ subject, ...relative }] : [];
  });
  const leads = (sign: 1 | -1): Lead[] => {
    const [grew, rise] = sign > 0 ? ['rose', 'rise'] : ['fell', 'fall'];
    const those = moved
      .filter(({ value }) => value * sign > 0)
      .sort((a, b) => (b.value - a.value) * sign)
      .map((each, index) => ({ ...each, standing: place(index + 1, `steepest ${rise}`) }));
    const told = those.filter(({ isTold }) => isTold).slice(0, MOST);
    return told.map(({ subject, then, now, value, low, high, standing }, index) => ({
      id: `rate-${rise}-${subject.ukprn}-${to.replace('/', '-')}`,
      kind: 'rate',
      subject,
      measure: 'non-uk',
      sentence: `International students at ${inside(subject)} ${grew} by ${percent(value)} in one year, from ${number(then)} to ${number(now)} in ${to}.`,
      unusual: `${standing} of ${those.length}, among providers with 100 or more the year before.`,
      rank: index + 1,
      from,
      to,
      figures: [
        ...twoFigures({ then, now }, from, to),
        { label: 'Change', academicYear: to, value, low, high, unit: 'share' },
      ],
      caveats: caveatsOf(world, subject, 'non-uk', [from, to]),
    }));
  };
  return [...leads(1), ...leads(-1)];
};
