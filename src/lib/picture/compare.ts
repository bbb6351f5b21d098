/** The picture of a comparison, as the page shows it: lines, panels, the slope between two years, or countries. */
import { axisOf } from '../compare/axis.ts';
import { overEveryYear } from '../compare/every-year.ts';
import { findingOf } from '../compare/finding.ts';
import { drawnOf, endOf, linesOf, valuesOf, type Line } from '../compare/lines.ts';
import type { Compared } from '../compare/load.ts';
import { lackingWords, pictureTitle, pictureWords } from '../compare/picture-words.ts';
import { seriesNotes } from '../compare/series-notes.ts';
import { notSloped } from '../compare/slope-pairs.ts';
import { spanOf, yearsDrawn } from '../compare/span.ts';
import { addressOf, type CompareState } from '../compare/state.ts';
import { releaseOf } from '../page/edition.ts';
import { countriesPicture } from './compare-countries.ts';
import type { DrawnLine } from './drawn-line.ts';
import { drawLines } from './lines.ts';
import { looksOf } from './looks.ts';
import { drawPanels, type PanelDrawing } from './panels.ts';
import { sourceLine, type Draw, type Picture } from './picture.ts';
import { drawSlope, type SlopeDrawing } from './slope.ts';

/** The picture for the state of the page. Where no countries are collected, it shows the lines. */
export function comparePicture({ answer, countries }: Compared, state: CompareState): Picture {
  if (countries && countries.countries.length > 0) {
    return countriesPicture(countries, answer.released.enrolment, state);
  }
  const { academic_years: years, as, measure } = answer;
  const lines = linesOf(answer, state.picked);
  const drawn = drawnOf(lines, as);
  const { from, to } = spanOf(years, state);
  const { headline, lede } = findingOf(answer, lines, to);
  const isSlope = state.view === 'slope';
  const drawnYears = yearsDrawn(years, state);
  const [first = '', last = first] = [drawnYears[0], drawnYears.at(-1)];
  const missing = isSlope ? notSloped({ lines: drawn, years, from, to, as }) : null;
  const left = lines.filter((line) => !drawn.includes(line));
  const lacking = lackingWords(answer);
  const source =
    measure.code === 'fees'
      ? sourceLine('HESA Finance record, DT031 Table 6')
      : sourceLine(
          `HESA Student record, DT051 ${measure.code.startsWith('country') ? 'Tables 1 and 28' : 'Table 1'}`,
          releaseOf(answer.released.enrolment),
        );
  return {
    title: headline,
    subtitle: pictureTitle(answer, as, [first, last]),
    alt: `${pictureWords(answer, drawn, first, last)} ${lede}`,
    notes: [
      lede,
      ...seriesNotes(answer, lines),
      ...left.map(({ name }) => `${name} is too large for this chart.`),
      ...(missing ? [missing] : []),
      ...(lacking ? [lacking] : []),
      'Years in which a provider is not in the return are gaps, not zero.',
    ],
    source,
    edition: answer.edition,
    path: addressOf(state),
    shape: 2.05,
    draw: {
      slope: slopeDrawing({ lines: drawn, years, from, to, as, unit: measure.unit }),
      panels: panelsDrawing({ ...overEveryYear({ years, lines: drawn }), as, unit: measure.unit }),
      lines: linesDrawing(answer, drawn),
      countries: linesDrawing(answer, drawn),
    }[state.view],
  };
}

const slopeDrawing =
  (drawing: SlopeDrawing): Draw =>
  (box, palette, text) =>
    drawSlope(drawing, box, palette, text);

const panelsDrawing =
  (drawing: PanelDrawing): Draw =>
  (box, palette, text) =>
    drawPanels(drawing, box, palette, text);

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
