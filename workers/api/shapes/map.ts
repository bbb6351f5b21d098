/** `GET /api/v1/map`: everything that the map and its table draw. */
import { z } from '@hono/zod-openapi';
import { ORGANISATION_TYPES } from '../../../data/codes.ts';
import {
  AreaShape,
  Count,
  EditionShape,
  KnownStatus,
  NationCode,
  ReleasedShape,
  StatusCode,
} from './common.ts';

/** A year's students in the four groups that the map measures. */
export const YearFiguresShape = z
  .object({ academic_year: z.string(), eu: Count, non_eu: Count, non_uk: Count, total: Count })
  .openapi('YearFigures');

export const MapProviderShape = z
  .object({
    ukprn: z.string(),
    slug: z.string(),
    name: z.string(),
    nation: NationCode.nullable(),
    /** ONS region code; see `regions` of the answer. */
    region: z.string().nullable(),
    latitude: z.number().nullable().describe('Degrees, to four decimals'),
    longitude: z.number().nullable().describe('Degrees, to four decimals'),
    status: KnownStatus,
    /** One for each academic year asked for in which the provider is in the return. */
    figures: z.array(YearFiguresShape),
  })
  .openapi('MapProvider');

/** A body with evidence that is not among the providers shown: no provider, or in no return shown. */
export const MapOrganisationShape = z
  .object({
    organisation: z.string(),
    name: z.string(),
    type: z.enum(ORGANISATION_TYPES),
    place: z.string().nullable(),
    nation: z.string(),
    /** Where it is a provider all the same. */
    ukprn: z.string().nullable(),
    status: StatusCode,
  })
  .openapi('MapOrganisation');

export const MapShape = z
  .object({
    edition: EditionShape,
    released: ReleasedShape,
    /** Every academic year that the edition holds, ascending. */
    academic_years: z.array(z.string()),
    /** The academic years that `figures` of the providers hold. */
    shown: z.array(z.string()),
    /** HESA's published UK totals for every academic year. */
    uk: z.array(YearFiguresShape),
    regions: z.array(AreaShape),
    /** Providers in the return of any of the years shown, by UKPRN. */
    providers: z.array(MapProviderShape),
    organisations: z.array(MapOrganisationShape),
  })
  .openapi('Map');

export type YearFigures = z.infer<typeof YearFiguresShape>;
export type MapProvider = z.infer<typeof MapProviderShape>;
export type MapOrganisation = z.infer<typeof MapOrganisationShape>;
export type MapAnswer = z.infer<typeof MapShape>;
