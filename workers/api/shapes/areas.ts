/** `GET /api/v1/areas` and `/areas/{code}`: nations, regions and local authorities. */
import { z } from '@hono/zod-openapi';
import { AREA_LEVELS } from '../../../data/geography/levels.ts';
import {
  AreaShape,
  Count,
  EditionShape,
  KnownStatus,
  NationCode,
  ReleasedShape,
} from './common.ts';

/** A sum of counts, each rounded by itself, with the least and the most that it can truly be. */
export const TotalShape = z
  .object({
    value: z.int().nonnegative(),
    low: z.int().nonnegative(),
    high: z.int().nonnegative(),
    counts: z.int().positive().describe('How many published counts were added up'),
  })
  .openapi('Total');

/** A share as a fraction, with the ends between which the true one lies. */
export const ShareShape = z
  .object({ value: z.number(), low: z.number(), high: z.number() })
  .openapi('Share');

export const AreaYearShape = z
  .object({
    academic_year: z.string(),
    providers: z.int().nonnegative().describe('Providers of the area in that return'),
    non_uk: TotalShape.nullable(),
    total: TotalShape.nullable(),
    share: ShareShape.nullable().describe('Of students from outside the UK among all'),
  })
  .openapi('AreaYear');

export const AreaFeesShape = z
  .object({
    academic_year: z.string(),
    providers: z.int().nonnegative().describe('Providers of the area that returned fees'),
    non_uk: z.int().describe('Tuition fees from outside the UK, in thousands of pounds'),
    total: z.int().describe('All tuition fees and education contracts, in thousands of pounds'),
  })
  .openapi('AreaFees');

const AreaHead = AreaShape.extend({
  level: z.enum(AREA_LEVELS),
  nation: NationCode,
  region: AreaShape.nullable().describe('The region that a local authority lies in'),
});

export const AreaSummaryShape = AreaHead.extend({
  backers: z
    .int()
    .nullable()
    .describe('Its providers with evidence of founding or backing; null before any evidence'),
  newest: AreaYearShape,
  non_uk: z.array(z.int().nullable()).describe('Sums for each of `academic_years`'),
}).openapi('AreaSummary');

export const AreaListShape = z
  .object({
    edition: EditionShape,
    released: ReleasedShape,
    academic_years: z.array(z.string()),
    uk: z
      .object({ academic_year: z.string(), non_uk: Count, total: Count })
      .nullable()
      .describe('Totals that HESA publishes for the UK in the newest year'),
    unplaced: z
      .int()
      .nonnegative()
      .describe('Providers in the newest return whose region is not known'),
    /** Areas with a provider in any return, by level and then by code. */
    areas: z.array(AreaSummaryShape),
  })
  .openapi('AreaList');

export const AreaProviderShape = z
  .object({
    ukprn: z.string(),
    slug: z.string(),
    name: z.string(),
    town: z.string().nullable(),
    status: KnownStatus,
    non_uk: z.array(Count).describe('One for each of `academic_years`'),
    total: z.array(Count).describe('One for each of `academic_years`'),
  })
  .openapi('AreaProvider');

export const AreaOrganisationShape = z
  .object({ organisation: z.string(), name: z.string(), place: z.string().nullable() })
  .openapi('AreaOrganisation');

export const AreaAnswerShape = z
  .object({
    edition: EditionShape,
    released: ReleasedShape,
    academic_years: z.array(z.string()),
    area: AreaHead,
    uk: z.array(
      z.object({ academic_year: z.string(), non_uk: Count, total: Count }).openapi('UkYear'),
    ),
    years: z.array(AreaYearShape),
    rank: z
      .object({
        of: z.int(),
        non_uk: z.int().nullable(),
        share: z.int().nullable(),
      })
      .describe('Among areas of its level with providers in the newest return'),
    /** Newest year of fees; null where none is collected or no provider returned any. */
    fees: AreaFeesShape.nullable(),
    /** Providers of the area in any return, most students from outside the UK first. */
    providers: z.array(AreaProviderShape),
    /** Bodies of a nation with evidence that are no providers. */
    organisations: z.array(AreaOrganisationShape),
    /** Areas of the next level down that have providers. */
    parts: z.array(AreaSummaryShape),
  })
  .openapi('AreaAnswer');

export type AreaYear = z.infer<typeof AreaYearShape>;
export type AreaSummary = z.infer<typeof AreaSummaryShape>;
export type AreaListAnswer = z.infer<typeof AreaListShape>;
export type AreaAnswer = z.infer<typeof AreaAnswerShape>;
