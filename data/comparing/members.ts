/** Whose figures a benchmark takes together. */
import type { MissionGroup, Nation } from '../codes.ts';
import type { Benchmark } from './benchmark.ts';

/** What is known of a provider that decides where it belongs. */
export interface Member {
  readonly ukprn: string;
  readonly nation: Nation | null;
  readonly region: string | null;
  readonly groups: readonly MissionGroup[];
  /** All students in the newest year; null where it is not in its return. */
  readonly size: number | null;
}

/** So many providers are of similar size to one: those next to it by all students, half of them above. */
export const SIMILAR = 20;

/** The providers next to one in the order of size, without itself; none where its size is not known. */
export function similarInSize(ukprn: string, all: readonly Member[]): Member[] {
  const sized = all
    .filter(({ size }) => size !== null)
    .sort((a, b) => a.size! - b.size! || (a.ukprn < b.ukprn ? -1 : 1));
  const at = sized.findIndex((each) => each.ukprn === ukprn);
  if (at < 0) return [];
  const others = sized.filter((_, index) => index !== at);
  const from = Math.max(0, Math.min(at - SIMILAR / 2, others.length - SIMILAR));
  return others.slice(from, from + SIMILAR);
}

/** UKPRNs of the members of a benchmark. */
export function membersOf(benchmark: Benchmark, all: readonly Member[]): string[] {
  const codes = (members: readonly Member[]) => members.map(({ ukprn }) => ukprn);
  switch (benchmark.kind) {
    case 'uk':
      return codes(all);
    case 'nation':
      return codes(all.filter(({ nation }) => nation === benchmark.id));
    case 'region':
      return codes(all.filter(({ region }) => region === benchmark.id));
    case 'group':
      return codes(all.filter(({ groups }) => groups.includes(benchmark.id)));
    case 'size':
      return codes(similarInSize(benchmark.id, all));
  }
}
