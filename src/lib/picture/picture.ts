/** A picture: what is drawn, and all that must stand with it wherever it goes. Sheets, cards and embeds are made of it. */
import type { Status } from '../../../data/codes.ts';
import type { Edition } from '../../../workers/api/shapes/common.ts';
import type { Box } from '../map/frame.ts';
import type { Palette } from './palette.ts';

/** Draws into a box; `text` is the size of its labels, in the box's units. Bare, it leaves out what could not be read in a small picture. */
export type Draw = (box: Box, palette: Palette, text: number, bare?: boolean) => string;

export interface Picture {
  /** Whom it is about; absent where the title says so. */
  readonly about?: string;
  /** The finding. */
  readonly title: string;
  /** What is drawn, in which units, of which years. */
  readonly subtitle: string;
  /** The drawing in words. */
  readonly alt: string;
  /** What must be known to read it right, in sentences. */
  readonly notes: readonly string[];
  /** Whose figures, with their licence. */
  readonly source: string;
  readonly edition: Edition;
  /** Of the page, with its state; without an origin. */
  readonly path: string;
  /** Status of the institution that it is about. */
  readonly status?: Status | null;
  readonly draw: Draw;
  /** Width over height that suits the drawing. */
  readonly shape: number;
}

/** Where the figures of a picture are from. */
export const STUDENT_RECORD = 'HESA Student record, DT051 Table 1';
export const ROUNDED =
  'HESA rounds every count to the nearest 5, so parts may not add up to totals.';

/** `Source: HESA Student record, DT051 Table 1, published 2025, CC BY 4.0.` */
export function sourceLine(record: string, release?: string): string {
  return `Source: ${[record, release, 'CC BY 4.0'].filter(Boolean).join(', ')}.`;
}
