import { describe, expect, it } from 'vitest';
import { downloads } from '../../../../../src/lib/map/downloads.ts';
import { select } from '../../../../../src/lib/map/selection.ts';
import { DEFAULT_STATE, type MapState } from '../../../../../src/lib/map/state.ts';
import { yearView } from '../../../../../src/lib/map/year-view.ts';
import { provider, sample } from './sample.ts';

const view = yearView(sample(), '2023/24');
function asked(over: Partial<MapState>, of = view) {
  const { csv, json, whose } = downloads(of, select(of, { ...DEFAULT_STATE, ...over }), 4);
  const [first, second] = [csv, json].map((address) => new URL(address, 'http://x'));
  return { csv: first!, json: second!, whose };
}

describe('downloads of the map', () => {
  it('hold the year shown, in both formats', () => {
    const { csv, json, whose } = asked({});
    for (const { searchParams } of [csv, json]) {
      expect(searchParams.get('academic_year')).toBe('2023/24');
      expect(searchParams.get('edition')).toBe('4');
      expect(searchParams.has('ukprn')).toBe(false);
    }
    expect(whose).toBe('Of all 5 providers of the year');
  });

  it('name the providers shown where they are few', () => {
    const { csv, json, whose } = asked({ status: 'backer' });
    expect(csv.searchParams.getAll('ukprn')).toEqual(['10000001', '10000002']);
    expect(json.searchParams.getAll('ukprn')).toEqual(['10000001', '10000002']);
    expect(whose).toBe('Of the two providers shown');
  });

  it('say so where they are too many to name, or none', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      provider(String(10_000_100 + at), `Wide ${at}`, { '2023/24': [100, 200] }),
    );
    const wide = yearView(sample([...sample().providers, ...many]), '2023/24');
    expect(asked({ q: 'wide' }, wide).whose).toBe('Of all 65 providers of the year');
    expect(asked({ q: 'zzz' }).csv.searchParams.has('ukprn')).toBe(false);
  });
});
