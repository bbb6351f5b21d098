/** `GET /api/v1/map/memberships` and `/map/fee-income`: what the map asks for only where it is shown. */
import { z } from '@hono/zod-openapi';
import { MISSION_GROUPS } from '../../../data/codes.ts';
import { SUCCESSION_KINDS } from '../../../data/institutions/successors.ts';
import { EditionShape } from './common.ts';

const MembershipShape = z
  .object({
    ukprn: z.string(),
    local_authority: z
      .string()
      .nullable()
      .describe('ONS code of the local authority of 2023 that its main site stands in'),
    mission_groups: z.array(z.enum(MISSION_GROUPS)),
    town: z.string().nullable(),
    aliases: z.array(z.string()).describe('Other names that find it'),
    predecessors: z
      .array(
        z.object({
          name: z.string(),
          aliases: z.array(z.string()),
          kind: z.enum(SUCCESSION_KINDS).nullable(),
        }),
      )
      .describe('Those that ended in it, whose names find it as well'),
  })
  .openapi('Membership');

export const MapMembershipsShape = z
  .object({
    edition: EditionShape,
    providers: z.array(MembershipShape).describe('Every institution that the edition knows'),
  })
  .openapi('MapMemberships');

/** Thousands of pounds, exact; null where HESA publishes none. */
const Amount = z.int().nullable();

export const MapFeesShape = z
  .object({
    academic_year: z.string(),
    non_uk_fees: Amount.describe(
      'Derived: EU and non-EU fees together, thousands of pounds; null where one of them is not published',
    ),
    total_fees: Amount.describe('All tuition fees, thousands of pounds'),
  })
  .openapi('MapFees');

export const MapFeeIncomeShape = z
  .object({
    edition: EditionShape,
    released: z.string().nullable(),
    academic_years: z.array(z.string()).describe('Years that the edition holds, ascending'),
    uk: z.array(MapFeesShape).describe("HESA's published totals for the whole UK"),
    /** Of a year with two year ends, the later one. */
    providers: z.array(z.object({ ukprn: z.string(), fees: z.array(MapFeesShape) })),
  })
  .openapi('MapFeeIncome');

export type Membership = z.infer<typeof MembershipShape>;
export type MapMembershipsAnswer = z.infer<typeof MapMembershipsShape>;
export type MapFees = z.infer<typeof MapFeesShape>;
export type MapFeeIncomeAnswer = z.infer<typeof MapFeeIncomeShape>;
