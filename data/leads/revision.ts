/** Figures that HESA changed after they had been published, by so much that a story told on them is another. */
import { changeOf } from '../numbers/index.ts';
import { COVERAGE } from './caveats.ts';
import { counted, tellable } from './figures.ts';
import type { Rule } from './lead.ts';
import { inside, number, percent, place } from './words.ts';

/** A revision of a provider by so large a part is told; that of the UK always. */
const LEAST_PART = 0.05;
/** Listed at most. */
const MOST = 20;

export const revision: Rule = (world) => {
  const subjects = new Map(
    [...world.providers, ...(world.uk ? [world.uk] : [])].map((each) => [each.ukprn, each]),
  );
  return world.revised
    .flatMap(({ ukprn, academicYear, old }) => {
      const subject = subjects.get(ukprn);
      const now = subject?.counts['non-uk'][world.years.indexOf(academicYear)] ?? null;
      const difference = tellable(now, old);
      const relative = changeOf(now, old);
      if (!subject || now === null || !difference || !relative) return [];
      const isTold = subject === world.uk || Math.abs(relative.value) >= LEAST_PART;
      return isTold ? [{ subject, academicYear, old, now, difference, relative }] : [];
    })
    .sort(
      (a, b) =>
        Number(b.subject === world.uk) - Number(a.subject === world.uk) ||
        Math.abs(b.relative.value) - Math.abs(a.relative.value),
    )
    .slice(0, MOST)
    .map(({ subject, academicYear, old, now, difference, relative }, index, found) => ({
      id: `revision-${subject.ukprn}-${academicYear.replace('/', '-')}`,
      kind: 'revision',
      subject,
      measure: 'non-uk',
      sentence:
        `HESA now counts ${number(now)} international students at ${inside(subject)} in ${academicYear}, not ${number(old)} as it did before: ${number(Math.abs(difference.value))} ${difference.value > 0 ? 'more' : 'fewer'}.`.replace(
          'at the United Kingdom',
          'in the UK',
        ),
      unusual:
        subject === world.uk
          ? `The published total of the UK moved by ${percent(relative.value)}.`
          : `${place(index + 1 - found.filter((each) => each.subject === world.uk).length, 'largest')} of the revisions of providers in percent: ${percent(relative.value)}.`,
      rank: index + 1,
      from: academicYear,
      to: academicYear,
      figures: [
        counted('As first published', academicYear, old),
        counted('As published now', academicYear, now),
      ],
      caveats: [
        'A claim that rests on the earlier figure should be checked against the later.',
        ...(subject === world.uk ? [COVERAGE] : []),
      ],
    }));
};
