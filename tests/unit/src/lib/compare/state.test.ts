import { describe, expect, it } from 'vitest';
import { addressOf, parseState, queryOf } from '../../../../../src/lib/compare/state.ts';

const read = (query: string) => parseState(new URLSearchParams(query));

describe('the state of a comparison', () => {
  it.each([
    '/compare',
    '/compare?p=10007157,10007784',
    '/compare?p=10007784.2,10007157.1&b=uk,nation-wales.total&measure=eu&as=index&view=slope&base=2018-19&from=2019-20&to=2022-23&edition=3',
    '/compare?b=uk&measure=country-FR&as=rank',
  ])('comes back from its address: %s', (address) => {
    const { state, faults } = read(address.split('?')[1] ?? '');
    expect(addressOf(state)).toBe(address);
    expect(faults).toEqual([]);
  });

  it('takes benchmarks from fields of a form, with one statistic for all groups', () => {
    const { state } = read('p=10007157&b=uk&b=nation-wales&b=group-guild-he&stat=total');
    expect(state.benchmarks).toEqual(['uk', 'nation-wales.total', 'group-guild-he.total']);
    expect(read('b=nation-wales.total&stat=median').state.benchmarks).toEqual(['nation-wales']);
  });

  it('says what it cannot use, and shows the usual instead', () => {
    const { state, faults } = read('p=x&b=moon&measure=all&as=log&view=pie&edition=0&base=2018/20');
    expect(faults).toHaveLength(7);
    expect(addressOf(state)).toBe('/compare');
  });

  it('takes providers of a repeated field together, and tells a change forwards', () => {
    const { state } = read('p=10007157&p=10007784&from=2023-24&to=2014-15');
    expect(addressOf(state)).toBe('/compare?p=10007157,10007784&from=2014-15&to=2023-24');
    expect(addressOf(read('b=uk&from=2023-24').state)).toBe('/compare?b=uk&from=2023-24');
  });

  it('says that there is room for so many only', () => {
    const nine = Array.from({ length: 9 }, (_, index) => `1000000${index}`).join(',');
    const { state, faults } = read(
      `p=${nine}&b=uk,nation-wales,nation-scotland,nation-england,nation-northern-ireland`,
    );
    expect([state.picked.length, state.benchmarks.length]).toEqual([8, 4]);
    expect(faults).toEqual([
      expect.stringContaining('Eight providers'),
      expect.stringContaining('Four benchmarks'),
    ]);
  });

  it('asks the API for what belongs to figures, and not to looks', () => {
    const { state } = read('p=10007784.2,10007157.1&view=slope&from=2019-20&as=share&edition=3');
    expect(queryOf(state)).toEqual({
      p: '10007784,10007157',
      b: undefined,
      measure: undefined,
      as: 'share',
      base: undefined,
      edition: 3,
    });
  });
});
