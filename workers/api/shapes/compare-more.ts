/** `GET /api/v1/compare/countries` and `/compare/choices`: what stands beside a comparison. */
import { z } from '@hono/zod-openapi';
import { FigureShape } from './compare.ts';
import { EditionShape, ReleasedShape } from './common.ts';

export const CompareCountriesShape = z
  .object({
    edition: EditionShape,
    academic_year: z.string().nullable().describe('Null where no country is collected yet'),
    academic_years: z.array(z.string()),
    regions: z
      .array(z.string())
      .describe('World regions collected of that year; others have no row'),
    providers: z.array(
      z.object({ ukprn: z.string(), name: z.string(), non_uk: FigureShape.nullable() }),
    ),
    /** Those with most students at the providers together first. */
    countries: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        cells: z
          .array(z.object({ count: FigureShape.nullable(), share: FigureShape.nullable() }))
          .describe('One a provider; the share is of all its students from outside the UK'),
      }),
    ),
  })
  .openapi('CompareCountries');

export const CompareChoicesShape = z
  .object({
    edition: EditionShape,
    released: ReleasedShape,
    providers: z.array(
      z.object({
        ukprn: z.string(),
        name: z.string(),
        aliases: z.array(z.string()),
        town: z.string().nullable(),
        non_uk: z.int().nullable().describe('In the newest year'),
      }),
    ),
    suggestions: z.array(
      z.object({ title: z.string(), why: z.string(), ukprns: z.array(z.string()) }),
    ),
  })
  .openapi('CompareChoices');

export type CompareCountriesAnswer = z.infer<typeof CompareCountriesShape>;
export type CompareChoicesAnswer = z.infer<typeof CompareChoicesShape>;
export type CompareChoice = CompareChoicesAnswer['providers'][number];
