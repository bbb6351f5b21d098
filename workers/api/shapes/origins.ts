/** `GET /api/v1/institutions/{ukprn or slug}/origins`: where an institution's students come from. */
import { z } from '@hono/zod-openapi';
import { WORLD_REGIONS } from '../../../data/codes.ts';
import { Count, EditionShape } from './common.ts';

export const ChangeShape = z
  .object({
    value: z.number().describe('As a fraction of the base: 0.27 is a rise of 27%'),
    low: z.number(),
    high: z.number(),
    within_rounding: z.boolean().describe('Neither a rise nor a fall can be told'),
  })
  .openapi('Change');

/** Students of the institution, beside those of the whole UK. Null where it is not in the return, or not collected. */
const Beside = {
  students: Count,
  base: Count.describe('In the base year'),
  change: ChangeShape.nullable().describe('Since the base year; null on a base under 100'),
  uk: Count.describe("HESA's published total for the whole UK"),
  uk_change: ChangeShape.nullable(),
};

export const OriginCountryShape = z
  .object({
    code: z.string(),
    name: z.string(),
    kind: z.enum(['country', 'unspecified']),
    region: z.enum(WORLD_REGIONS),
    ...Beside,
  })
  .openapi('OriginCountry');

export const OriginsShape = z
  .object({
    edition: EditionShape,
    ukprn: z.string(),
    released: z.string().nullable().describe('Release date of the newest figures of origin'),
    academic_years: z.array(z.string()).describe('Those in which it has figures, ascending'),
    academic_year: z.string(),
    base_year: z.string().nullable().describe('The first year in which it has figures'),
    returned: z
      .boolean()
      .describe('False where it has no students from outside the UK in that year, or no return'),
    non_uk: z.object(Beside),
    regions: z
      .array(z.object({ region: z.enum(WORLD_REGIONS), name: z.string(), ...Beside }))
      .describe('World regions collected for that year; others are not without students'),
    countries: z.array(OriginCountryShape).describe('Most students first'),
    other: z
      .object({ value: z.number(), low: z.number(), high: z.number() })
      .nullable()
      .describe(
        'Derived: other origins, not broken down: non_uk without the regions collected. Null where every region is collected, or rounding alone may have made it',
      ),
  })
  .openapi('Origins');

export type OriginsAnswer = z.infer<typeof OriginsShape>;
export type OriginCountry = z.infer<typeof OriginCountryShape>;
