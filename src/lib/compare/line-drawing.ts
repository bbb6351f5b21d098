/** Where the parts of a chart of lines stand. */
import type { Scale } from '../../../data/comparing/scales.ts';
import { spread } from '../chart/end-labels.ts';
import { linePath } from '../chart/line-path.ts';
import { linear } from '../chart/linear.ts';
import { textWidth } from '../map/text-width.ts';
import { axisOf } from './axis.ts';
import type { Unit } from './format.ts';
import { endOf, fitted, valuesOf, type Line } from './lines.ts';

/** What is drawn, and the room for it in pixels. */
export interface Drawing {
  readonly years: readonly string[];
  readonly lines: readonly Line[];
  readonly as: Scale;
  readonly unit: Unit;
  readonly width: number;
  readonly height: number;
  /** Room for the names at the ends: at least so much, more where they need it. */
  readonly labels: number;
  /** Whether the first break is written into the drawing, and so needs room above it. */
  readonly annotated: boolean;
}

/** Lines of labels are so far apart. */
const GAP = 15;
const LABEL_SIZE = 13;
/** Letters of that weight are wider than the estimate by so much. */
const BOLD = 1.06;
/** Room at the ends besides the letters. */
const BESIDE = 16;
/** Names may take so much of the width. */
const MOST_FOR_NAMES = 0.34;
/** A year on the axis takes so much room. */
const YEAR_WIDTH = 46;

const labelWidth = (text: string) => textWidth(text, LABEL_SIZE) * BOLD;

/** A name cut so that its value has room beside it. */
function labelled(name: string, value: string, room: number): string {
  return fitted(name, room - BESIDE - labelWidth(` ${value}`), labelWidth);
}

/** A year from which a series is not like before. */
function breaksOf({ years, lines, as }: Drawing) {
  return lines.flatMap((line) =>
    line.breaks.flatMap(({ academic_year, words }) => {
      const at = years.indexOf(academic_year);
      const value = valuesOf(line, as)[at] ?? null;
      if (value === null) return [];
      const isBenchmark = line.slot === 0;
      return [{ code: line.code, name: line.name, isBenchmark, at, value, words }];
    }),
  );
}

export function lineDrawing(drawing: Drawing) {
  const { years, lines, as, unit, width, height, labels, annotated } = drawing;
  const all = lines.flatMap((line) => valuesOf(line, as));
  const axis = axisOf(all, as, unit);
  const [top, foot] = [annotated ? 34 : 14, height - 26];
  const left = 10 + Math.max(...axis.ticks.map(({ text }) => Math.ceil(textWidth(text, 12))));
  const named = lines.flatMap((line) => {
    const end = endOf(line, as, unit);
    return end ? [{ line, ...end }] : [];
  });
  const widest = Math.max(
    0,
    ...named.map(({ line, text }) => labelWidth(line.name) + labelWidth(` ${text}`)),
  );
  const room = Math.max(labels, Math.min(Math.ceil(widest) + BESIDE, width * MOST_FOR_NAMES));
  const right = width - room;
  const x = linear([0, Math.max(1, years.length - 1)], [left, right]);
  const y = linear([axis.foot, axis.top], [foot, top]);
  const path = (values: readonly (number | null)[]) => linePath(values, x, y);
  const ends = named.map((end) => ({ ...end, name: labelled(end.line.name, end.text, room) }));
  const heights = spread(
    ends.map(({ value }) => y(value)),
    GAP,
    top,
    foot + 4,
  );
  return {
    ...{ axis, left, right, x, y, path },
    /** One year in so many is written. */
    every: Math.max(1, Math.ceil((years.length * YEAR_WIDTH) / (right - left))),
    ends: ends.map((end, index) => ({ ...end, height: heights[index] ?? 0 })),
    breaks: breaksOf(drawing),
  };
}
