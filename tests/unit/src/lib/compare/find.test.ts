import { describe, expect, it } from 'vitest';
import { axisOf } from '../../../../../src/lib/compare/axis.ts';
import { found } from '../../../../../src/lib/compare/find.ts';
import { money, percent } from '../../../../../src/lib/compare/format.ts';
import { fitted } from '../../../../../src/lib/compare/lines.ts';
import { leadsAddress, parseLeads } from '../../../../../src/lib/leads/state.ts';

const provider = (ukprn: string, name: string, non_uk: number | null, aliases: string[] = []) => ({
  ukprn,
  name,
  aliases,
  town: name.includes('Hallam') || name.includes('Sheffield') ? 'Sheffield' : null,
  non_uk,
});
const all = [
  provider('10005790', 'Sheffield Hallam University', 5000),
  provider('10007157', 'The University of Sheffield', 10_755),
  provider('10007849', 'Abertay University', 500, ['University of Abertay Dundee']),
  provider('10000001', 'Closed College', null),
];

describe('found', () => {
  it('puts names that begin so first, then the larger', () => {
    expect(found(all, 'sheffield', []).map(({ ukprn }) => ukprn)).toEqual(['10007157', '10005790']);
  });

  it('finds other names and says so, leaves out who is taken, and offers the nearest', () => {
    expect(found(all, 'abertay dundee', [])[0]?.because).toBe('University of Abertay Dundee');
    expect(found(all, 'sheffield', ['10007157']).map(({ ukprn }) => ukprn)).toEqual(['10005790']);
    expect(found(all, 'Shefield', []).length).toBeGreaterThan(0);
    expect(found(all, 'zzzzzz', [])).toEqual([]);
  });
});

describe('figures in print', () => {
  it('are money and percentages as people write them', () => {
    expect([money(215_130), money(840), money(-1500)]).toEqual(['£215.1m', '£840k', '−£1.5m']);
    expect([percent(0.346, 31_070), percent(0.346, 900)]).toEqual(['34.6%', '35%']);
  });
});

describe('axisOf', () => {
  it('begins at zero, and ends no share above all', () => {
    expect(axisOf([10, null, 26_885], 'count', 'students')).toMatchObject({ foot: 0, top: 30_000 });
    expect(axisOf([0.97], 'share', 'students').top).toBeLessThanOrEqual(1);
    expect(axisOf([], 'count', 'students').top).toBeGreaterThan(0);
  });

  it('has the first rank at the top', () => {
    const axis = axisOf([14, 1, 120], 'rank', 'students');
    expect(axis).toMatchObject({ foot: 120, top: 1 });
    expect(axis.ticks[0]).toEqual({ value: 1, text: '1st' });
  });
});

describe('fitted', () => {
  it('cuts to the width, and no more', () => {
    const widthOf = (text: string) => text.length;
    expect(fitted('Sheffield', 9, widthOf)).toBe('Sheffield');
    expect(fitted('Sheffield Hallam', 11, widthOf)).toBe('Sheffield…');
  });
});

describe('the state of leads', () => {
  it('comes back from its address, and says what it cannot use', () => {
    const read = (query: string) => parseLeads(new URLSearchParams(query));
    const address = '/leads?kind=record&nation=wales&p=10007157&show=all&edition=3';
    expect(leadsAddress(read(address.split('?')[1]!).state)).toBe(address);
    expect(read('kind=scandal&nation=france&p=Sheffield').faults).toHaveLength(3);
    expect(leadsAddress(read('').state)).toBe('/leads');
  });
});
