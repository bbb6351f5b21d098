/**
 * What the measures say that come only when asked for: change, EU, non-EU and fees. Types alone, so
 * that the first view of the map carries none of their code.
 */
import type { Rank } from '../ranking.ts';
import type { Said, Scene } from '../scene.ts';
import type { Measure } from '../state.ts';

/** One provider. */
export interface Measured {
  readonly rank: Rank | null;
  /** By which it is ranked, largest first; null for one that is not. */
  readonly value: number | null;
  /** As a table and a label print it: `+27%`, `£215.1m`; a dash where it cannot be said. */
  readonly figure: string;
  /** Within a sentence: `+27% international students since 2014/15`. */
  readonly words: string;
  /** What it may stand for, as a sentence, where rounding leaves it open. */
  readonly interval: string | null;
  /** How its circle is filled: a class of the ramp or of change; null as for students. */
  readonly look: Look | null;
}

/** `fall` is hollow, `level` cannot be told from rounding, `unknown` has no figure. */
export type Look = 'r1' | 'r2' | 'r3' | 'r4' | 'r5' | 'r6' | 'fall' | 'level' | 'unknown';

/** The key to a measure: sizes of circles with their figures, or where the classes of the ramp begin. */
export type MeasureKey =
  | {
      readonly kind: 'sizes';
      readonly title: string;
      readonly sizes: readonly { readonly radius: number; readonly text: string }[];
    }
  | { readonly kind: 'classes'; readonly title: string; readonly breaks: readonly string[] };

/** The measure as it is shown in a year. */
export interface MeasuredYear {
  readonly measure: Measure;
  /** What `value` of a provider counts, for those who read it as a number. */
  readonly unit: string;
  /** Of what its figures are, as a heading says: `change since 2014/15`. */
  readonly title: string;
  /** Academic year of its figures: fees come later than students. Null where none is held. */
  readonly year: string | null;
  /** How many providers have a rank. */
  readonly ranked: number;
  readonly key: MeasureKey;
  /** The finding. */
  readonly said: (scene: Scene) => Said;
}
