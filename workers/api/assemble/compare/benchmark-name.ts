/** Benchmarks in words. */
import type { MissionGroup, Nation } from '../../../../data/codes.ts';
import type { Benchmark } from '../../../../data/comparing/index.ts';
import { regionOf } from '../../../../data/geography/areas.ts';

const NATIONS: Readonly<Record<Nation, string>> = {
  england: 'England',
  scotland: 'Scotland',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
};

const GROUPS: Readonly<Record<MissionGroup, string>> = {
  'russell-group': 'Russell Group',
  'university-alliance': 'University Alliance',
  'million-plus': 'MillionPlus',
  'guild-he': 'GuildHE',
  'cathedrals-group': 'Cathedrals Group',
};

/** What a group is called; `nameOf` gives the name of the provider whose like it is. */
function groupName(benchmark: Benchmark, nameOf: (ukprn: string) => string): string {
  switch (benchmark.kind) {
    case 'uk':
      return 'UK';
    case 'nation':
      return NATIONS[benchmark.id];
    case 'region':
      return regionOf(benchmark.id)?.name ?? benchmark.id;
    case 'group':
      return GROUPS[benchmark.id];
    case 'size':
      return `Similar in size to ${nameOf(benchmark.id).replace(/^The /, '')}`;
  }
}

/** `All UK`, `Wales, median`, `Russell Group, total`. */
export function benchmarkName(benchmark: Benchmark, nameOf: (ukprn: string) => string): string {
  if (benchmark.kind === 'uk' && benchmark.statistic === 'total') return 'All UK';
  return `${groupName(benchmark, nameOf)}, ${benchmark.statistic}`;
}
