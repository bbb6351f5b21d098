/** Asking for local authority and mission groups of providers. */
import { atlas } from '../../../workers/api/client.ts';
import type { Membership } from '../../../workers/api/shapes/map-more.ts';
import type { MapState } from './state.ts';

/** By UKPRN. */
export type MembershipOf = ReadonlyMap<string, Membership>;

/** Whether the state shows something that needs them. */
export function needsMemberships({ group, layer }: MapState): boolean {
  return group !== null || layer === 'local-areas';
}

/** Fetches those of an edition. */
export async function loadMemberships(
  fetch: typeof globalThis.fetch,
  edition: number,
): Promise<MembershipOf> {
  const { providers } = await atlas(fetch).mapMemberships({ edition });
  return new Map(providers.map((each) => [each.ukprn, each]));
}
