/** Providers that are new in the return, and those that are no longer in it. */
import { counted } from './figures.ts';
import type { Lead, Rule } from './lead.ts';
import { named, number } from './words.ts';

/** Smaller ones come and go every year. */
const SMALLEST = 100;

export const comingAndGoing: Rule = (world) => {
  const at = world.years.length - 1;
  const [from, to] = [world.years[at - 1], world.years[at]];
  if (!from || !to) return [];
  const found = world.providers
    .flatMap((subject) => {
      const { total } = subject.counts;
      const [then, now] = [total[at - 1] ?? null, total[at] ?? null];
      const isNew = now !== null && total.slice(0, at).every((each) => each == null);
      const isGone = then !== null && now === null;
      const count = isNew ? now : isGone ? then : null;
      return count !== null && count >= SMALLEST ? [{ subject, isNew, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
  return found.map(({ subject, isNew, count }, index): Lead => {
    const year = isNew ? to : from;
    const nonUk = subject.counts['non-uk'][isNew ? at : at - 1] ?? null;
    const after = subject.successor ? ` It went into ${subject.successor}.` : '';
    const those = found.filter((each) => each.isNew === isNew).length;
    return {
      id: `${isNew ? 'new' : 'gone'}-${subject.ukprn}-${to.replace('/', '-')}`,
      kind: 'coming-and-going',
      subject,
      measure: 'non-uk',
      sentence: isNew
        ? `${named(subject)} is in the return for the first time in ${to}, with ${number(count)} students.`
        : `${named(subject)}, which had ${number(count)} students in ${from}, is not in the return of ${to}.${after}`,
      unusual: `${those === 1 ? `The only one with ${SMALLEST} students or more that is` : `One of ${those} with ${SMALLEST} students or more that are`} ${isNew ? 'new in' : 'missing from'} the return of ${to}.`,
      rank: index + 1,
      from,
      to,
      figures: [
        counted('All students', year, count),
        ...(nonUk === null ? [] : [counted('International students', year, nonUk)]),
      ],
      caveats: [
        isNew
          ? 'New in the return is not new in the world: it may have taught under another name before.'
          : 'Not in the return does not mean closed.',
      ],
    };
  });
};
