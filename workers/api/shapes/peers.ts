/** `GET /api/v1/institutions/{ukprn or slug}/peers`: who stands near an institution. */
import { z } from '@hono/zod-openapi';
import { MISSION_GROUPS } from '../../../data/codes.ts';
import { AreaShape, Count, EditionShape, KnownStatus } from './common.ts';

/** Why institutions are set beside each other. */
export const PEER_REASONS = ['number', 'share', 'region', 'mission-group'] as const;

export const PeerShape = z
  .object({
    ukprn: z.string(),
    slug: z.string(),
    name: z.string(),
    status: KnownStatus,
    non_uk: Count,
    total: Count,
    rank: z.int().nullable().describe('By number, or in the list by share by share'),
    tied: z.boolean(),
  })
  .openapi('Peer');

export const PeerListShape = z
  .object({
    reason: z.enum(PEER_REASONS),
    /** The region, where that is the reason. */
    region: AreaShape.nullable(),
    /** The mission group, where that is the reason. */
    mission_group: z.enum(MISSION_GROUPS).nullable(),
    /** How many there are to choose from, the institution among them. */
    of: z.int(),
    /** In the order of their ranks, the institution itself among them. */
    peers: z.array(PeerShape),
  })
  .openapi('PeerList');

export const PeersShape = z
  .object({
    edition: EditionShape,
    /** The newest year in which the institution is in the return; null, and no lists, where it is in none. */
    academic_year: z.string().nullable(),
    /** All values of that year, ascending, to show where one stands among them. */
    spread: z.object({
      non_uk: z.array(z.int().nonnegative()).describe('Of every provider'),
      share: z
        .array(z.number())
        .describe('0 to 1, of the providers with 1,000 students or more, to four decimals'),
    }),
    lists: z.array(PeerListShape),
  })
  .openapi('Peers');

export type Peer = z.infer<typeof PeerShape>;
export type PeerList = z.infer<typeof PeerListShape>;
export type PeersAnswer = z.infer<typeof PeersShape>;
