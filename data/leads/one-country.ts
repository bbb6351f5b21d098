/** One country that makes more than half of a provider's international students; only where origin is collected. */
import { shareOf } from '../numbers/index.ts';
import { counted, shared } from './figures.ts';
import type { Rule } from './lead.ts';
import { inside, number, share } from './words.ts';

/** A handful of students from one place is no story. */
const SMALLEST = 100;
const HALF = 0.5;

export const oneCountry: Rule = (world) => {
  const newest = world.countries
    .map(({ academicYear }) => academicYear)
    .sort()
    .at(-1);
  const at = newest === undefined ? -1 : world.years.indexOf(newest);
  if (newest === undefined || at < 0) return [];
  const subjects = new Map(world.providers.map((subject) => [subject.ukprn, subject]));
  return world.countries
    .flatMap(({ ukprn, academicYear, country, students }) => {
      const subject = subjects.get(ukprn);
      const all = subject?.counts['non-uk'][at] ?? null;
      if (!subject || all === null || academicYear !== newest || all < SMALLEST) return [];
      // A country is part of all from outside the UK; figures of two tables may yet disagree.
      const part = students <= all ? shareOf(students, all) : null;
      return part && part.low > HALF ? [{ subject, country, students, all, part }] : [];
    })
    .sort((a, b) => b.part.value - a.part.value)
    .map(({ subject, country, students, all, part }, index, found) => {
      const figure = shared(`From ${country}`, newest, students, all);
      return {
        id: `country-${subject.ukprn}-${newest.replace('/', '-')}`,
        kind: 'country' as const,
        subject,
        measure: 'non-uk' as const,
        sentence: `More than half of the international students at ${inside(subject)} come from one country, ${country}: ${number(students)} of ${number(all)}, or ${share(part.value)}, in ${newest}.`,
        unusual: `${found.length === 1 ? 'The only provider' : `One of ${found.length} providers`} of which that can be said, among those with ${SMALLEST} or more.`,
        rank: index + 1,
        from: newest,
        to: newest,
        figures: [
          counted(`Students from ${country}`, newest, students),
          counted('International students', newest, all),
          ...(figure ? [figure] : []),
        ],
        caveats: [
          'Countries are collected by world region: where one is missing, no lead is found.',
        ],
      };
    });
};
