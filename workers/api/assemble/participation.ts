/** A provider's part in the campaign. */
import { STATUSES, type Status } from '../../../data/codes.ts';
import type { Released } from '../shapes/common.ts';

/** Status by UKPRN; where several organisations are one provider, the weightiest status holds. */
export function participationOf(
  backers: readonly { ukprn: string | null; status: Status }[],
): ReadonlyMap<string, Status> {
  const byProvider = new Map<string, Status>();
  const weight = (status: Status) => STATUSES.indexOf(status);
  for (const { ukprn, status } of backers) {
    if (ukprn === null) continue;
    const known = byProvider.get(ukprn);
    if (!known || weight(status) < weight(known)) byProvider.set(ukprn, status);
  }
  return byProvider;
}

/** What is said of a provider: nothing in an edition from before any evidence was published. */
export function statusIn(
  participation: ReadonlyMap<string, Status>,
  ukprn: string,
  { backers }: Released,
): Status | null {
  return backers === null ? null : (participation.get(ukprn) ?? 'none-found');
}
