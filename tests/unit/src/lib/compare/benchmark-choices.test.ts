import { describe, expect, it } from 'vitest';
import { parseBenchmark } from '../../../../../data/comparing/index.ts';
import { benchmarkChoices, groupCode } from '../../../../../src/lib/compare/benchmark-choices.ts';
import { comparison } from './answer.ts';

const answer = comparison({
  '10007157': { name: 'The University of Sheffield', years: { '2023/24': [10_755, 31_070] } },
});

describe('benchmarkChoices', () => {
  it('are all known to the API', () => {
    for (const [code] of benchmarkChoices(answer)) {
      expect(parseBenchmark(code), code).not.toBeNull();
    }
  });

  it('offer those of a size like the first provider’s, and none where there is no provider', () => {
    expect(benchmarkChoices(answer).at(-1)).toEqual([
      'size-10007157',
      'Similar in size to Sheffield',
    ]);
    expect(benchmarkChoices({ series: [] }).some(([code]) => code.startsWith('size'))).toBe(false);
  });

  it('know a benchmark by its group, whichever statistic it has', () => {
    expect(groupCode('nation-wales.total')).toBe('nation-wales');
    expect(groupCode('uk')).toBe('uk');
  });
});
