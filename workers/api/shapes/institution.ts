/** `GET /api/v1/institutions` and `GET /api/v1/institutions/{ukprn or slug}`. */
import { z } from '@hono/zod-openapi';
import { SUCCESSION_KINDS } from '../../../data/institutions/successors.ts';
import {
  ALIAS_KINDS,
  MISSION_GROUPS,
  ORGANISATION_TYPES,
  RELATIONS,
  STRENGTHS,
} from '../../../data/codes.ts';
import { PageCheckShape } from './checks.ts';
import {
  AreaShape,
  Count,
  EditionShape,
  KnownStatus,
  NationCode,
  ReleasedShape,
  StatusCode,
} from './common.ts';

export const InstitutionSummaryShape = z
  .object({
    ukprn: z.string(),
    slug: z.string(),
    name: z.string(),
    town: z.string().nullable(),
    nation: NationCode.nullable(),
    region: AreaShape.nullable(),
    local_authority: AreaShape.nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    website: z.string().nullable(),
    domain: z.string().nullable(),
    mission_groups: z.array(z.enum(MISSION_GROUPS)),
    status: KnownStatus,
  })
  .openapi('InstitutionSummary');

/** A place where it teaches. No figure belongs to one. */
export const CampusShape = z
  .object({
    campus: z.string(),
    name: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    local_authority: AreaShape.nullable().describe('Null outside the United Kingdom'),
  })
  .openapi('Campus');

export const AliasShape = z.object({
  name: z.string(),
  kind: z.enum(ALIAS_KINDS),
  used_from: z.string().nullable(),
  used_to: z.string().nullable(),
});

/** A year of a provider, all origin groups. `returned` is false, and every count null, where it is not in that year's return. */
export const ProviderYearShape = z
  .object({
    academic_year: z.string(),
    returned: z.boolean(),
    england: Count,
    scotland: Count,
    wales: Count,
    northern_ireland: Count,
    other_uk: Count,
    uk: Count,
    eu: Count,
    non_eu: Count,
    non_uk: Count,
    not_known: Count,
    total: Count,
  })
  .openapi('ProviderYear');

/** The provider that another one became part of, or went on as. */
export const SuccessorShape = z
  .object({
    ukprn: z.string(),
    slug: z.string(),
    name: z.string(),
    kind: z.enum(SUCCESSION_KINDS).nullable().describe('Null where we have not looked into it'),
    date: z.string().nullable().describe('As exactly as is known'),
  })
  .openapi('Successor');

/** Where a provider closed with none to take it over, and what says so. */
export const ClosureShape = z
  .object({
    date: z.string().describe('As exactly as is known'),
    publisher: z.string(),
    url: z.string(),
    published: z.string().describe('Day on which the publisher said so'),
  })
  .openapi('Closure');

/** A provider that became part of this one, or went on as it: the figures of the two are never added up. */
export const PredecessorShape = z
  .object({
    ukprn: z.string(),
    slug: z.string(),
    name: z.string(),
    kind: z.enum(SUCCESSION_KINDS).nullable(),
    date: z.string().nullable().describe('As exactly as is known'),
    last_return: z.string().nullable().describe('Its newest academic year in the returns'),
  })
  .openapi('Predecessor');

/** A place in a ranking; ties share a rank. */
export const RankShape = z
  .object({ rank: z.int(), of: z.int(), tied: z.boolean() })
  .openapi('Rank');

/** What its page was last seen to be is left out where the address names an edition: it belongs to none. */
export const EvidenceShape = z
  .object({
    organisation: z.string(),
    written_as: z.string(),
    url: z.string(),
    /** Host of the page. */
    publisher: z.string(),
    relation: z.enum(RELATIONS),
    strength: z.enum(STRENGTHS),
    stated_date: z.string().nullable(),
    inferred_year: z.int().nullable(),
    paraphrase: z.string(),
    first_seen: z.string(),
    ...PageCheckShape.partial().shape,
  })
  .openapi('Evidence');

export const OrganisationShape = z
  .object({
    organisation: z.string(),
    name: z.string(),
    type: z.enum(ORGANISATION_TYPES),
    status: StatusCode,
    evidence_pages: z.int(),
    first_evidence: z.string().nullable(),
    latest_evidence: z.string().nullable(),
  })
  .openapi('Organisation');

export const InstitutionShape = z
  .object({
    edition: EditionShape,
    released: ReleasedShape,
    institution: InstitutionSummaryShape.extend({
      aliases: z.array(AliasShape),
      /** By id; empty where the list of campuses does not have the provider. */
      campuses: z.array(CampusShape),
      successor: SuccessorShape.nullable(),
      predecessors: z.array(PredecessorShape),
      /** Null where it is not known to have closed: one that is in no return any more need not have. */
      closure: ClosureShape.nullable(),
    }),
    /** Every academic year that the edition holds, ascending; none before the first figures. */
    figures: z.array(ProviderYearShape),
    /** HESA's published UK totals for the same years. */
    uk: z.array(ProviderYearShape),
    /** In the newest year, among the providers in that return; by share only among those with 1,000 students or more. */
    rank: z.object({
      academic_year: z.string().nullable(),
      non_uk: RankShape.nullable(),
      share: RankShape.nullable(),
    }),
    organisation: OrganisationShape.nullable(),
    /** Newest first. */
    evidence: z.array(EvidenceShape),
  })
  .openapi('Institution');

export const InstitutionListShape = z
  .object({
    edition: EditionShape,
    institutions: z.array(InstitutionSummaryShape),
    next: z.string().nullable().describe('Value of `cursor` for the next page'),
  })
  .openapi('InstitutionList');

export type InstitutionAnswer = z.infer<typeof InstitutionShape>;
export type Predecessor = z.infer<typeof PredecessorShape>;
export type ProviderYear = z.infer<typeof ProviderYearShape>;
export type Campus = z.infer<typeof CampusShape>;
export type Evidence = z.infer<typeof EvidenceShape>;
export type InstitutionListAnswer = z.infer<typeof InstitutionListShape>;
export type InstitutionSummary = z.infer<typeof InstitutionSummaryShape>;
