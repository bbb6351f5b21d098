/** Founders and backers of the campaign whose international students changed fastest over the years held. */
import { caveatsOf } from './caveats.ts';
import type { Rule } from './lead.ts';
import { relativeOf, twoFigures } from './two-years.ts';
import { inside, number, percent, place } from './words.ts';

export const backers: Rule = (world) => {
  const at = world.years.length - 1;
  const [from, to] = [world.years[0], world.years[at]];
  if (!from || !to || from === to) return [];
  return world.providers
    .filter(({ status }) => status === 'founder' || status === 'backer')
    .flatMap((subject) => {
      const relative = relativeOf(subject, 0, at);
      return relative ? [{ subject, ...relative }] : [];
    })
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map((each, index, all) => ({
      ...each,
      unusual: `${place(index + 1, 'fastest change')} of the ${all.length} backers with figures for both years and 100 or more in ${from}.`,
    }))
    .filter(({ isTold }) => isTold)
    .map(({ subject, then, now, value, low, high, unusual }, index) => ({
      id: `backer-${subject.ukprn}-${to.replace('/', '-')}`,
      kind: 'backer',
      subject,
      measure: 'non-uk',
      sentence: `International students at ${inside(subject)}, which backs the campaign, ${value > 0 ? 'rose' : 'fell'} by ${percent(value)} between ${from} and ${to}: from ${number(then)} to ${number(now)}.`,
      unusual,
      rank: index + 1,
      from,
      to,
      figures: [
        ...twoFigures({ then, now }, from, to),
        { label: 'Change', academicYear: to, value, low, high, unit: 'share' },
      ],
      caveats: [
        ...caveatsOf(world, subject, 'non-uk', [from, to]),
        'That a change and support for the campaign go together says nothing of a cause.',
      ],
    }));
};
