/** Crossings: one country outside the EU now sends a provider more students than the whole EU; only where origin is collected. */
import { counted, sure } from './figures.ts';
import type { Rule } from './lead.ts';
import { inside, number, place } from './words.ts';

/** Listed at most. */
const MOST = 20;

export const overtaken: Rule = (world) => {
  const years = [...new Set(world.countries.map(({ academicYear }) => academicYear))].sort();
  const [from, to] = years.slice(-2);
  if (!from || !to) return [];
  const [then, now] = [world.years.indexOf(from), world.years.indexOf(to)];
  const byProvider = Map.groupBy(
    world.countries.filter(({ isEu }) => !isEu),
    ({ ukprn }) => ukprn,
  );
  const found = world.providers
    .flatMap((subject) => {
      const [euThen, euNow] = [subject.counts.eu[then] ?? null, subject.counts.eu[now] ?? null];
      const its = byProvider.get(subject.ukprn) ?? [];
      return its.flatMap(({ academicYear, country, students }) => {
        if (academicYear !== to || euNow === null) return [];
        const before =
          its.find((each) => each.country === country && each.academicYear === from)?.students ??
          null;
        const lead = sure(students, euNow);
        const behind = sure(before, euThen);
        const isCrossing = lead && behind && lead.value > 0 && behind.value < 0;
        return isCrossing ? [{ subject, country, students, euNow, margin: lead }] : [];
      });
    })
    .sort((a, b) => b.margin.value - a.margin.value);
  return found
    .filter(({ margin }) => margin.showAs === 'value')
    .slice(0, MOST)
    .map(({ subject, country, students, euNow }, index) => ({
      id: `overtaken-${subject.ukprn}-${to.replace('/', '-')}`,
      kind: 'crossing' as const,
      subject,
      measure: 'eu' as const,
      sentence: `${country} alone now sends ${inside(subject)} more students than the whole EU: ${number(students)} against ${number(euNow)} in ${to}.`,
      unusual: `${place(index + 1, 'widest margin')} of ${found.length} such crossings since ${from}.`,
      rank: index + 1,
      from,
      to,
      figures: [
        counted(`Students from ${country}`, to, students),
        counted('Students from the EU', to, euNow),
      ],
      caveats: [],
    }));
};
