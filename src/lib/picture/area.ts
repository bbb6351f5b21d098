/** The picture of an area: students from outside the UK at its providers over the years. */
import type { AreaAnswer } from '../../../workers/api/shapes/areas.ts';
import { areaLede, levelInWords, sumText } from '../areas/words.ts';
import { releaseOf } from '../page/edition.ts';
import { oneLine } from './one-line.ts';
import { withState } from './path.ts';
import { ROUNDED, sourceLine, STUDENT_RECORD, type Picture } from './picture.ts';

/** `params` are those of an address that may name an edition. */
export function areaPicture(answer: AreaAnswer, params: URLSearchParams): Picture {
  const { area, academic_years: years, edition, released } = answer;
  const level = levelInWords(area);
  const held = answer.years.filter(({ non_uk }) => non_uk !== null);
  const [first, last] = [held[0], held.at(-1)];
  return {
    about: `${area.name}, ${level.charAt(0).toLowerCase()}${level.slice(1)}`,
    title: areaLede(answer).replace(/\.$/, ''),
    subtitle: `Students from outside the UK at the providers of each year’s return, ${years[0]} to ${years.at(-1)}`,
    alt: `Line chart, students from outside the UK at providers in ${area.name}. ${held
      .map(({ academic_year, non_uk }) => `${academic_year}: ${sumText(non_uk)}.`)
      .join(' ')}`,
    notes: [
      ...(first && last
        ? [
            `Sums over providers, ${first.providers} of them in ${first.academic_year} and ${last.providers} in ${last.academic_year}: a part of any change is a change of who is in the return.`,
          ]
        : []),
      ROUNDED,
    ],
    source: sourceLine(STUDENT_RECORD, releaseOf(released.enrolment)),
    edition,
    path: withState(`/areas/${area.code}`, params, ['edition']),
    shape: 2.3,
    draw: oneLine({
      years,
      values: answer.years.map(({ non_uk }) => non_uk?.value ?? null),
      name: 'from outside the UK',
      end: sumText(last?.non_uk ?? null),
    }),
  };
}
