/** What providers are set against: the UK, or a group of providers taken together. */
import { MISSION_GROUPS, NATIONS, type MissionGroup, type Nation } from '../codes.ts';
import { regionOf } from '../geography/areas.ts';

/** How the members of a group become one figure. */
export const STATISTICS = ['median', 'total'] as const;
export type Statistic = (typeof STATISTICS)[number];

/** Which providers a benchmark takes together. `uk` and `total` is HESA's published total, never a sum of ours. */
export type Group =
  | { readonly kind: 'uk' }
  | { readonly kind: 'nation'; readonly id: Nation }
  | { readonly kind: 'region'; readonly id: string }
  | { readonly kind: 'group'; readonly id: MissionGroup }
  | { readonly kind: 'size'; readonly id: string };

export type Benchmark = Group & { readonly statistic: Statistic };

function groupOf(kind: string, id: string): Group | null {
  const nation = NATIONS.find((each) => each === id);
  const group = MISSION_GROUPS.find((each) => each === id);
  if (kind === 'nation' && nation) return { kind, id: nation };
  if (kind === 'group' && group) return { kind, id: group };
  if (kind === 'region' && regionOf(id)) return { kind, id };
  if (kind === 'size' && /^1\d{7}$/.test(id)) return { kind, id };
  return null;
}

/**
 * `uk`, `nation-wales`, `region-E12000003`, `group-russell-group`, `size-10007157`, each with
 * `.median` or `.total` behind it where that is not the usual one: the total of the UK, the median
 * of a group. Null for anything else.
 */
export function parseBenchmark(text: string): Benchmark | null {
  const [, name = '', given] = /^([^.]+)(?:\.(median|total))?$/.exec(text) ?? [];
  const statistic = STATISTICS.find((each) => each === given);
  if (name === 'uk') return { kind: 'uk', statistic: statistic ?? 'total' };
  const [, kind = '', id = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? [];
  const group = groupOf(kind, id);
  return group && { ...group, statistic: statistic ?? 'median' };
}

/** The code by which `parseBenchmark` knows it. */
export function benchmarkCode(benchmark: Benchmark): string {
  const { kind, statistic } = benchmark;
  const name = kind === 'uk' ? kind : `${kind}-${benchmark.id}`;
  const usual = kind === 'uk' ? 'total' : 'median';
  return statistic === usual ? name : `${name}.${statistic}`;
}
