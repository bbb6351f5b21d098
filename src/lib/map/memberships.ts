/** Asking for where providers belong and what else they are called. */
import { mapAnswers } from '../../../workers/api/map-answers.ts';
import type { Membership } from '../../../workers/api/shapes/map-more.ts';
import type { MapState } from './state.ts';

/** By UKPRN. */
export type MembershipOf = ReadonlyMap<string, Membership>;

/** Whether the state shows something that needs them. */
export function needsMemberships({ group, layer, q }: MapState): boolean {
  return group !== null || layer === 'local-areas' || q !== '';
}

/** Fetches those of an edition. */
export async function loadMemberships(
  fetch: typeof globalThis.fetch,
  edition: number,
): Promise<MembershipOf> {
  const { providers } = await mapAnswers(fetch).mapMemberships({ edition });
  return new Map(providers.map((each) => [each.ukprn, each]));
}
