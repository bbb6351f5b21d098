/** The picture of a comparison: its lines on the scale that the page shows, or the slope between its two years. */
import { axisOf } from '../compare/axis.ts';
import { findingOf } from '../compare/finding.ts';
import { colourOf, drawnOf, endOf, linesOf, valuesOf, type Line } from '../compare/lines.ts';
import type { Compared } from '../compare/load.ts';
import { pictureTitle, pictureWords } from '../compare/picture-words.ts';
import { spanOf } from '../compare/span.ts';
import { addressOf, type CompareState } from '../compare/state.ts';
import { releaseOf } from '../page/edition.ts';
import type { MarkShape } from './end-mark.ts';
import { drawLines, type DrawnLine } from './lines.ts';
import type { ColourName } from './palette.ts';
import { sourceLine, type Draw, type Picture } from './picture.ts';
import { drawSlope } from './slope.ts';

/** Dashes of the five colours, as styles/tokens.css has them. */
const DASHES = [null, '7 3', '2 3', '10 3 2 3', '4 2'] as const;

/** Colour, dash and mark of a line, which always travel together; a benchmark is a thin line without a mark. */
export function looksOf(
  { slot }: Line,
  benchmark: number,
): Omit<DrawnLine, 'name' | 'values' | 'end'> {
  if (slot === 0) {
    return { colour: 'ink', thickness: 1.4, dash: benchmark > 0 ? '1 3' : null, mark: 'none' };
  }
  const colour = colourOf(slot);
  return {
    colour: `line${colour}` as ColourName,
    thickness: slot === 1 ? 3 : 2.6,
    dash: DASHES[colour - 1] ?? null,
    mark: slot as MarkShape,
  };
}

/** The picture for the state of the page. */
export function comparePicture({ answer }: Pick<Compared, 'answer'>, state: CompareState): Picture {
  const { academic_years: years, as, measure, series } = answer;
  const lines = linesOf(answer, state.picked);
  const drawn = drawnOf(lines, as);
  const { from, to } = spanOf(years, state);
  const { headline, lede } = findingOf(answer, lines, to);
  const isSlope = state.view === 'slope';
  const span = isSlope ? [from, to] : [years[0], years.at(-1)];
  const [first = '', last = ''] = span;
  const left = lines.filter((line) => !drawn.includes(line));
  const groups = series.filter(({ members }) => members !== null && members > 0);
  const source =
    measure.code === 'fees'
      ? sourceLine('HESA Finance record, DT031 Table 6')
      : sourceLine(
          `HESA Student record, DT051 ${measure.code.startsWith('country') ? 'Tables 1 and 28' : 'Table 1'}`,
          releaseOf(answer.released.enrolment),
        );
  return {
    title: headline,
    subtitle: pictureTitle(answer, as, span),
    alt: `${pictureWords(answer, drawn, first, last)} ${lede}`,
    notes: [
      lede,
      ...groups.map(({ name, members }) => `${name}: ${members} providers in ${years.at(-1)}.`),
      ...lines.flatMap(({ name, breaks }) =>
        breaks.map(
          ({ academic_year, words }) =>
            `${name} ${words} from ${academic_year}; the series is not like before.`,
        ),
      ),
      ...left.map(({ name }) => `${name} is too large for this chart.`),
      'Years in which a provider is not in the return are gaps, not zero.',
    ],
    source,
    edition: answer.edition,
    path: addressOf(state),
    shape: 2.05,
    draw: isSlope
      ? (box, palette, text) =>
          drawSlope({ lines: drawn, years, from, to, as, unit: measure.unit }, box, palette, text)
      : linesDrawing(answer, drawn),
  };
}

function linesDrawing(
  { academic_years: years, as, measure }: Compared['answer'],
  lines: readonly Line[],
): Draw {
  const benchmarks = lines.filter(({ slot }) => slot === 0);
  const axis = axisOf(
    lines.flatMap((line) => valuesOf(line, as)),
    as,
    measure.unit,
  );
  const drawn = lines.map((line): DrawnLine => ({
    name: line.name,
    values: valuesOf(line, as),
    end: endOf(line, as, measure.unit)?.text ?? '',
    ...looksOf(line, benchmarks.indexOf(line)),
  }));
  return (box, palette, text) =>
    drawLines({ years, lines: drawn, axis, hasBase: as !== 'rank' }, box, palette, text);
}
