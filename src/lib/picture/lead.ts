/** The picture of a lead: its sentence, and the years of its measure with those two that it tells of marked. */
import type { LeadAnswer, LeadsAnswer } from '../../../workers/api/shapes/leads.ts';
import { lastAt } from '../chart/series.ts';
import { KIND_NAMES, valueText } from '../leads/words.ts';
import { printedName } from '../map/short-name.ts';
import { releaseOf } from '../page/edition.ts';
import { oneLine } from './one-line.ts';
import { ROUNDED, sourceLine, STUDENT_RECORD, type Picture } from './picture.ts';

const MEASURES = {
  'non-uk': { title: 'Students from outside the UK', name: 'from outside the UK' },
  eu: { title: 'Students from the EU', name: 'from the EU' },
  'non-eu': { title: 'Students from outside the EU', name: 'from outside the EU' },
} as const;

/** `answer` is the list that the lead stands in. */
export function leadPicture(
  lead: LeadAnswer,
  answer: Pick<LeadsAnswer, 'academic_years' | 'edition' | 'released'>,
): Picture {
  const { academic_years: years, edition, released } = answer;
  const as = lead.shares ? 'share' : 'count';
  const values = lead.shares ?? lead.series;
  const said = (index: number) => valueText(values[index] ?? null, as);
  const at = lastAt(values);
  const { title: counted, name } = MEASURES[lead.measure];
  const title = lead.shares ? `${counted} as a share of all students` : counted;
  const first = values.findIndex((value) => value !== null);
  const where = lead.ukprn === 'UK' ? 'in the UK' : `at ${printedName(lead.name)}`;
  return {
    about: KIND_NAMES[lead.kind],
    title: lead.sentence.replace(/\.$/, ''),
    subtitle: `${title} ${where}, ${years[0]} to ${years.at(-1)}`,
    alt: `Line chart, ${title.toLowerCase().replace('uk', 'UK').replace('the eu', 'the EU')} ${where}. ${
      at < 0
        ? 'No figures are held.'
        : `${years[first]}: ${said(first)}. ${years[at]}: ${said(at)}.`
    }`,
    notes: [lead.unusual, ...lead.caveats, ROUNDED],
    source: sourceLine(STUDENT_RECORD, releaseOf(released.enrolment)),
    edition,
    path: `/leads?p=${lead.ukprn}&kind=${lead.kind}&edition=${edition.number}#${lead.id}`,
    shape: 2.3,
    draw: oneLine({
      years,
      ...{ values, name, as },
      end: said(at),
      marked: [...new Set([lead.from, lead.to])],
    }),
  };
}
