/** `GET /api/v1/countries` and `GET /api/v1/countries/{code}`: students from countries. */
import { z } from '@hono/zod-openapi';
import { WORLD_REGIONS } from '../../../data/codes.ts';
import { Count, EditionShape, ReleasedShape } from './common.ts';
import { BreakShape, NationYearShape, TransnationalYearShape } from './country-elsewhere.ts';
import { ChangeShape } from './origins.ts';
import { VisaQuarterShape } from './visas.ts';

export const CountryShape = z
  .object({
    code: z.string(),
    name: z.string(),
    kind: z
      .enum(['country', 'unspecified'])
      .describe('`unspecified` where HESA counts people of no one country'),
    region: z.enum(WORLD_REGIONS).nullable().describe('As HESA groups it'),
  })
  .openapi('Country');

export const CountryListShape = z
  .object({
    edition: EditionShape,
    released: ReleasedShape,
    academic_year: z.string().describe('The newest that the edition holds'),
    regions: z.array(
      z.object({
        region: z.enum(WORLD_REGIONS),
        name: z.string(),
        collected: z.boolean().describe('False: not collected, not without students'),
        students: Count,
      }),
    ),
    countries: z
      .array(
        CountryShape.extend({
          students: Count.describe('In the whole UK; null where its region is not collected'),
        }),
      )
      .describe('By name'),
  })
  .openapi('CountryList');

export const CountryDetailShape = z
  .object({
    edition: EditionShape,
    released: ReleasedShape,
    country: CountryShape,
    academic_year: z.string().describe('The newest that the edition holds'),
    collected: z.boolean().describe('Whether it is broken down by provider in that year'),
    years: z.array(z.object({ academic_year: z.string(), students: Count })),
    change: ChangeShape.nullable().describe('From the first year collected to the newest'),
    providers: z
      .array(
        z.object({
          ukprn: z.string(),
          slug: z.string().nullable(),
          name: z.string().nullable(),
          students: z.int(),
          rank: z.int().nullable().describe('Ties share a rank'),
        }),
      )
      .describe('In the newest year, most students first; those with 0, which is 0 to 2, left out'),
    nations: z
      .array(NationYearShape)
      .nullable()
      .describe(
        'Its students by UK nation of study, every year collected; null where the edition holds none',
      ),
    transnational: z
      .array(TransnationalYearShape)
      .nullable()
      .describe(
        'Students in the country for a UK qualification, every year collected; not among those who study in the UK; null where the edition holds none',
      ),
    transnational_breaks: z
      .array(BreakShape)
      .describe(
        'Years between two of its counts from which HESA counts students abroad otherwise: a step there is no change in students',
      ),
    visas: z
      .array(VisaQuarterShape)
      .nullable()
      .describe(
        'Applications for sponsored study by nationality, counted exactly, every quarter of the series; null where the Home Office counts no such nationality, or the edition holds none',
      ),
  })
  .openapi('CountryDetail');

export type CountryListAnswer = z.infer<typeof CountryListShape>;
export type CountryAnswer = z.infer<typeof CountryDetailShape>;
