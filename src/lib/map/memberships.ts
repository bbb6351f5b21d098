/** Asking for local authority and mission groups of providers. */
import { atlas } from '../../../workers/api/client.ts';
import type { MembershipOf } from './memberships.svelte.ts';
import type { MapState } from './state.ts';

/** Whether the state shows something that needs them. */
export function needsMemberships({ group }: MapState): boolean {
  return group !== null;
}

/** Fetches those of an edition. */
export async function loadMemberships(
  fetch: typeof globalThis.fetch,
  edition: number,
): Promise<MembershipOf> {
  const { providers } = await atlas(fetch).mapMemberships({ edition });
  return new Map(providers.map((each) => [each.ukprn, each]));
}
