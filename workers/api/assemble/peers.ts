/** Chooses whom an institution is set beside. */
import { UK_TOTAL } from '../../../data/codes.ts';
import { regionOf } from '../../../data/geography/areas.ts';
import { isRankedByShare, ranked } from '../../../data/numbers/rank.ts';
import { shareOf } from '../../../data/numbers/share.ts';
import type { PublishedEdition } from '../../../data/queries/editions.ts';
import type { PeerFacts } from '../../../data/queries/peers.ts';
import type { Released } from '../shapes/common.ts';
import type { Peer, PeerList, PeersAnswer } from '../shapes/peers.ts';
import { participationOf, statusIn } from './participation.ts';

/** At most so many in a list, the institution itself among them. */
const LIST = 7;

type Provider = Omit<Peer, 'rank' | 'tied'> & { region: string | null };

/** The share that a provider is ranked by; null for one that is too small for that. */
function rankedShare({ non_uk, total }: Provider): number | null {
  return isRankedByShare(total) ? (shareOf(non_uk, total)?.value ?? null) : null;
}

function providersOf(facts: PeerFacts, released: Released): Provider[] {
  const counts = Map.groupBy(facts.counts, ({ ukprn }) => ukprn);
  counts.delete(UK_TOTAL);
  const known = new Map(facts.institutions.map((row) => [row.ukprn, row]));
  const participation = participationOf(facts.backers);
  return [...counts].map(([ukprn, its]) => {
    const count = (origin: string) => its.find((each) => each.origin === origin)?.students ?? null;
    const row = known.get(ukprn);
    return {
      ukprn,
      slug: row?.slug ?? ukprn,
      name: row?.name ?? ukprn,
      region: row?.region ?? null,
      status: statusIn(participation, ukprn, released),
      non_uk: count('non-uk'),
      total: count('total'),
    };
  });
}

/** Everybody with a place in the ranking by a measure, first to last. */
function standings(
  providers: readonly Provider[],
  measure: (provider: Provider) => number | null,
): (Peer & { region: string | null })[] {
  const places = ranked(providers, measure).filter(({ rank }) => rank !== null);
  const shared = Map.groupBy(places, ({ rank }) => rank);
  return places.map(({ item, rank }) => ({
    ...item,
    rank,
    tied: (shared.get(rank)?.length ?? 0) > 1,
  }));
}

/** Those around one place of a ranking, as many above as below where there are so many. */
function around<Each>(all: readonly Each[], at: number): Each[] {
  const from = Math.max(0, Math.min(at - Math.floor(LIST / 2), all.length - LIST));
  return all.slice(from, from + LIST);
}

/** The first of a ranking; the one that it is about takes the last place where it is not among them. */
function firstWith<Each extends Peer>(all: readonly Each[], ukprn: string): Each[] {
  const first = all.slice(0, LIST);
  const itself = all.find((each) => each.ukprn === ukprn);
  return !itself || first.includes(itself) ? first : [...first.slice(0, LIST - 1), itself];
}

/** Takes out what only choosing needed. */
function listed(peers: readonly (Peer & { region: string | null })[]): Peer[] {
  return peers.map(({ region: _, ...peer }) => peer);
}

export function assemblePeers(
  edition: PublishedEdition,
  released: Released,
  ukprn: string,
  year: string,
  facts: PeerFacts,
): PeersAnswer {
  const providers = providersOf(facts, released);
  const byNumber = standings(providers, ({ non_uk }) => non_uk);
  const byShare = standings(providers, rankedShare);
  const own = byNumber.find((each) => each.ukprn === ukprn);
  const lists: PeerList[] = [];
  const add = (
    list: Pick<PeerList, 'reason'> & Partial<PeerList>,
    from: typeof byNumber,
    choose: (from: typeof byNumber) => typeof byNumber,
  ) => {
    // A list of nobody but itself tells nothing.
    if (from.length < 2 || !from.some((each) => each.ukprn === ukprn)) return;
    const peers = listed(choose(from));
    lists.push({ region: null, mission_group: null, ...list, of: from.length, peers });
  };
  const near = (from: typeof byNumber) =>
    around(
      from,
      from.findIndex((each) => each.ukprn === ukprn),
    );
  const first = (from: typeof byNumber) => firstWith(from, ukprn);

  add({ reason: 'number' }, byNumber, near);
  add({ reason: 'share' }, byShare, near);
  if (own?.region) {
    const region = { code: own.region, name: regionOf(own.region)?.name ?? own.region };
    const inIt = byNumber.filter((each) => each.region === own.region);
    add({ reason: 'region', region }, inIt, first);
  }
  for (const { missionGroup } of facts.groups.filter((each) => each.ukprn === ukprn)) {
    const members = new Set(
      facts.groups.filter((each) => each.missionGroup === missionGroup).map((each) => each.ukprn),
    );
    const inIt = byNumber.filter((each) => members.has(each.ukprn));
    add({ reason: 'mission-group', mission_group: missionGroup }, inIt, first);
  }
  return {
    edition,
    academic_year: year,
    spread: {
      non_uk: byNumber.map(({ non_uk }) => non_uk ?? 0).reverse(),
      share: byShare.map((each) => Number((rankedShare(each) ?? 0).toFixed(4))).reverse(),
    },
    lists,
  };
}
