/** `GET /api/v1/compare`: series of several providers and benchmarks side by side. */
import { z } from '@hono/zod-openapi';
import { SCALES } from '../../../data/comparing/index.ts';
import { EditionShape, KnownStatus, NationCode, ReleasedShape } from './common.ts';

/** A figure and the ends between which rounding lets the true one lie. */
export const FigureShape = z
  .object({ value: z.number(), low: z.number(), high: z.number() })
  .openapi('Figure');

export const PlacingShape = z
  .object({
    rank: z.int().describe('By published values; equals share a rank'),
    best: z.int().describe('The best rank that it can truly have'),
    worst: z.int(),
    of: z.int(),
  })
  .openapi('Placing');

export const ComparePointShape = z
  .object({
    academic_year: z.string(),
    /** Null where the provider is not in that year's return: a gap, never zero. */
    count: FigureShape.nullable().describe('Students, or thousands of pounds'),
    whole: FigureShape.nullable().describe('All students, or all tuition fees'),
    share: FigureShape.nullable().describe('The count as a fraction of the whole, 0 to 1'),
    index: FigureShape.nullable().describe('The base year is 100; null on a base under 100'),
    rank: PlacingShape.nullable().describe(
      'Among all providers of the year by count; given where `as` is rank',
    ),
  })
  .openapi('ComparePoint');

export const CompareSeriesShape = z
  .object({
    code: z.string().describe('UKPRN, or the code of the benchmark'),
    kind: z.enum(['provider', 'benchmark']),
    name: z.string(),
    slug: z.string().nullable(),
    status: KnownStatus,
    nation: NationCode.nullable(),
    region: z.string().nullable(),
    members: z.int().nullable().describe('How many providers a benchmark takes together'),
    points: z.array(ComparePointShape),
    breaks: z
      .array(z.object({ academic_year: z.string(), words: z.string() }))
      .describe('Years from which a series is not like before'),
  })
  .openapi('CompareSeries');

export const CompareShape = z
  .object({
    edition: EditionShape,
    released: ReleasedShape,
    academic_years: z.array(z.string()),
    measure: z.object({
      code: z.string(),
      name: z.string(),
      unit: z.enum(['students', 'thousand-pounds']),
      whole: z.string().describe('What a share is a share of'),
    }),
    measures: z
      .array(z.object({ code: z.string(), name: z.string() }))
      .describe('What can be compared at this edition'),
    as: z.enum(SCALES),
    base_year: z.string().nullable(),
    series: z.array(CompareSeriesShape),
  })
  .openapi('Compare');

export type FigureAnswer = z.infer<typeof FigureShape>;
export type ComparePoint = z.infer<typeof ComparePointShape>;
export type CompareSeries = z.infer<typeof CompareSeriesShape>;
export type CompareAnswer = z.infer<typeof CompareShape>;
