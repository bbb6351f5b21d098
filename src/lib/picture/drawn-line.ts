/** A line as pictures draw it. */
import type { MarkShape } from './end-mark.ts';
import type { ColourName } from './palette.ts';

export interface DrawnLine {
  readonly name: string;
  /** One a year of the axis; null in a gap. */
  readonly values: readonly (number | null)[];
  /** The last value in words. */
  readonly end: string;
  readonly colour: ColourName;
  /** Thickness at a text size of 18. */
  readonly thickness: number;
  readonly dash?: string | null;
  readonly mark: MarkShape;
  /** Positions of years that are told apart with a hollow dot. */
  readonly hollow?: readonly number[];
}
