import { describe, expect, it } from 'vitest';
import {
  benchmarkCode,
  membersOf,
  parseBenchmark,
  parseMeasure,
  type Member,
} from '../../../../data/comparing/index.ts';
import { SIMILAR } from '../../../../data/comparing/members.ts';

describe('codes of benchmarks', () => {
  it.each([
    'uk',
    'uk.median',
    'nation-wales',
    'nation-northern-ireland.total',
    'region-E12000003',
    'group-russell-group',
    'size-10007157.total',
  ])('%s comes back as it is', (code) => {
    expect(benchmarkCode(parseBenchmark(code)!)).toBe(code);
  });

  it('leave the usual statistic out', () => {
    expect(benchmarkCode(parseBenchmark('uk.total')!)).toBe('uk');
    expect(benchmarkCode(parseBenchmark('nation-wales.median')!)).toBe('nation-wales');
  });

  it.each(['', 'france', 'nation-france', 'region-E1', 'group-x', 'size-1', 'uk.mean'])(
    'refuse “%s”',
    (code) => expect(parseBenchmark(code)).toBeNull(),
  );
});

describe('membersOf', () => {
  const member = (number: number, over: Partial<Member> = {}): Member => ({
    ukprn: String(10_000_000 + number),
    nation: 'england',
    region: 'E12000003',
    groups: [],
    size: number * 100,
    ...over,
  });
  const all = Array.from({ length: 60 }, (_, index) => member(index + 1));

  it('takes those next to one in size, without itself', () => {
    const near = membersOf(parseBenchmark('size-10000030')!, all);
    expect(near).toHaveLength(SIMILAR);
    expect(near).not.toContain('10000030');
    expect(near[0]).toBe('10000020');
    expect(near.at(-1)).toBe('10000040');
  });

  it('takes as many at the ends, and none of one whose size is not known', () => {
    expect(membersOf(parseBenchmark('size-10000060')!, all)).toHaveLength(SIMILAR);
    expect(membersOf(parseBenchmark('size-10000001')!, all)).toHaveLength(SIMILAR);
    expect(membersOf(parseBenchmark('size-10000099')!, all)).toEqual([]);
  });

  it('takes those of a nation, a region, a mission group', () => {
    const some = [
      member(1, { nation: 'wales', region: 'W92000004' }),
      member(2, { groups: ['russell-group'] }),
      member(3, { region: null }),
    ];
    const codes = (code: string) => membersOf(parseBenchmark(code)!, some);
    expect(codes('nation-wales')).toEqual(['10000001']);
    expect(codes('region-E12000003')).toEqual(['10000002']);
    expect(codes('group-russell-group')).toEqual(['10000002']);
    expect(codes('uk.median')).toHaveLength(3);
  });
});

describe('parseMeasure', () => {
  it('knows groups of origin, fees and countries', () => {
    expect(parseMeasure('eu')).toEqual({ source: 'enrolment', code: 'eu' });
    expect(parseMeasure('fees')).toEqual({ source: 'fee-income', code: 'fees' });
    expect(parseMeasure('country-FR')).toMatchObject({ source: 'origin', country: 'FR' });
    expect(parseMeasure('country-QQ')).toBeNull();
    expect(parseMeasure('total')).toBeNull();
  });
});
