/** The picture of an institution: its years, in numbers or as shares; bars where it has one year only. */
import { formatCount } from '../../../data/numbers/index.ts';
import type { InstitutionAnswer, ProviderYear } from '../../../workers/api/shapes/institution.ts';
import type { Unit } from '../chart/series.ts';
import { axisOf } from '../compare/axis.ts';
import { chartInWords, chartTitle, ledeOf } from '../institution/lede.ts';
import { latestReturn, missingYears } from '../institution/latest.ts';
import { breaksInWords, breaksOf, linesOf, shareTitle } from '../institution/ten-years.ts';
import { countText } from '../map/figures.ts';
import { bareName, nameInSentence } from '../map/short-name.ts';
import { releaseOf } from '../page/edition.ts';
import { drawBars } from './bars.ts';
import type { DrawnLine } from './drawn-line.ts';
import { drawLines } from './lines.ts';
import type { ColourName } from './palette.ts';
import { ROUNDED, sourceLine, STUDENT_RECORD, type Draw, type Picture } from './picture.ts';
import { withState } from './path.ts';
import { line } from './text.ts';

const LOOKS = {
  main: { colour: 'r6', thickness: 3.4, dash: null },
  second: { colour: 'r4', thickness: 2.6, dash: '8 5' },
  quiet: { colour: 'ink3', thickness: 2.2, dash: null },
} as const;

/** Address of the page of an institution in the state that its picture is asked for. */
export function institutionPath(slug: string, params: URLSearchParams): string {
  return withState(`/institutions/${slug}`, params, ['show', 'edition']);
}

/** `path` is the address of the page with its state. */
export function institutionPicture(answer: InstitutionAnswer, unit: Unit, path: string): Picture {
  const { institution, figures, released, edition } = answer;
  const name = nameInSentence(institution.name);
  const years = figures.map(({ academic_year }) => academic_year);
  const held = figures.filter(({ returned }) => returned);
  const missing = missingYears(figures);
  const isLine = held.length > 1;
  const share = unit === 'share' && isLine;
  const range = isLine ? `${years[0]} to ${years.at(-1)}` : (held[0]?.academic_year ?? '');
  return {
    about: bareName(institution.name),
    title: isLine ? (share ? shareTitle(figures) : chartTitle(figures)) : ledeOf(figures),
    subtitle:
      held.length === 0
        ? 'Student figures'
        : `${share ? 'Share of all students' : 'Students'} at ${name} by where they lived before, ${range}`,
    alt: chartInWords(name, figures),
    notes: [
      ...breaksInWords(answer),
      ROUNDED,
      ...(missing.length > 0 && held.length > 0
        ? [`Not in the return of ${missing.join(', ')}: a gap, not zero.`]
        : []),
    ],
    source: sourceLine(STUDENT_RECORD, releaseOf(released.enrolment)),
    edition,
    path,
    status: institution.status,
    shape: isLine ? 2.05 : 4,
    draw: isLine ? lines(answer, share ? 'share' : 'count') : bars(latestReturn(figures)),
  };
}

function lines(answer: InstitutionAnswer, unit: Unit): Draw {
  const years = answer.figures.map(({ academic_year }) => academic_year);
  const series = linesOf(answer.figures, unit);
  const drawn = series.map(({ name, values, end, style }): DrawnLine => ({
    name,
    values,
    end,
    mark: 'disc',
    ...LOOKS[style],
  }));
  const axis = axisOf(
    series.flatMap(({ values }) => values),
    unit,
    'students',
  );
  const breaks = breaksOf(answer);
  return (box, palette, text) =>
    drawLines({ years, lines: drawn, axis, breaks }, box, palette, text);
}

const PARTS: readonly { part: 'uk' | 'non_eu' | 'eu'; name: string; colour: ColourName }[] = [
  { part: 'uk', name: 'from the UK', colour: 'ink3' },
  { part: 'non_eu', name: 'from outside the EU', colour: 'r6' },
  { part: 'eu', name: 'from the EU', colour: 'r4' },
];

function bars(year: ProviderYear | null): Draw {
  const known = PARTS.flatMap(({ part, ...look }) => {
    const value = year?.[part] ?? null;
    return value === null ? [] : [{ ...look, value, words: countText(value) }];
  });
  return (box, palette, text) =>
    known.length > 0
      ? drawBars(known, box, palette, text)
      : line(box.x, box.y + text, `No counts: ${formatCount(null)}`, {
          size: text,
          fill: palette.ink2,
        });
}
