/** Small worlds for tests of the rules. */
import type { Subject, World } from '../../../../data/leads/lead.ts';

type Counts = readonly (number | null)[];

let last = 10_000_000;

/** A provider with those students from outside the UK; its total is ten times as many unless given. */
export function subject(nonUk: Counts, over: Partial<Subject> & { total?: Counts } = {}): Subject {
  const { total, ...rest } = over;
  last += 1;
  return {
    ukprn: String(last),
    slug: `provider-${last}`,
    name: 'The University of Somewhere',
    nation: 'england',
    status: 'none-found',
    successor: null,
    tookIn: [],
    counts: {
      'non-uk': nonUk,
      eu: nonUk.map(() => 100),
      'non-eu': nonUk,
      total: total ?? nonUk.map((each) => (each === null ? null : each * 10)),
    },
    ...rest,
  };
}

export function world(providers: readonly Subject[], over: Partial<World> = {}): World {
  const length = providers[0]?.counts.total.length ?? 0;
  const years = Array.from({ length }, (_, index) => `20${14 + index}/${15 + index}`);
  return { years, providers, uk: null, revised: [], countries: [], ...over };
}
