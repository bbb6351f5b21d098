import { describe, expect, it } from 'vitest';
import { select } from '../../../../../src/lib/map/selection.ts';
import { DEFAULT_STATE, type MapState } from '../../../../../src/lib/map/state.ts';
import { yearView } from '../../../../../src/lib/map/year-view.ts';
import { sample, withoutEvidence } from './sample.ts';

const view = yearView(sample(), '2023/24');
const shown = (over: Partial<MapState>) =>
  select(view, { ...DEFAULT_STATE, ...over }).rows.map(({ provider }) => provider.name);

describe('selecting', () => {
  it('orders by number, equals by name', () => {
    expect(shown({})).toEqual([
      'The University of Alpha',
      'Beta University',
      'Gamma College',
      'Delta College',
      'Epsilon Institute',
    ]);
  });

  it('orders by share, those without a rank after the others', () => {
    expect(shown({ measure: 'share' }).slice(0, 3)).toEqual([
      'Beta University',
      'The University of Alpha',
      'Gamma College',
    ]);
  });

  it('counts founders among the backers', () => {
    expect(shown({ status: 'backer' })).toEqual(['The University of Alpha', 'Beta University']);
  });

  it('filters by no status where the edition holds no evidence', () => {
    const early = yearView(withoutEvidence(), '2023/24');
    expect(select(early, { ...DEFAULT_STATE, status: 'none-found' }).rows).toHaveLength(5);
  });

  it('joins filters', () => {
    expect(shown({ status: 'backer', nation: 'scotland' })).toEqual(['Beta University']);
    expect(shown({ status: 'backer', nation: 'wales' })).toEqual([]);
    expect(shown({ q: 'college', status: 'took-part' })).toEqual(['Gamma College']);
  });

  it('moves no mark and reuses the list where nothing is filtered', () => {
    expect(select(view, DEFAULT_STATE).marks).toBe(view.marks);
    const [beta] = select(view, { ...DEFAULT_STATE, nation: 'scotland' }).marks;
    expect(beta).toBe(view.marks.find(({ ukprn }) => ukprn === '10000002'));
  });

  it('finds the marked provider by slug or UKPRN, filtered out or not', () => {
    const state = { ...DEFAULT_STATE, nation: 'wales' } as const;
    expect(select(view, { ...state, selected: 'beta-university' }).selected?.ukprn).toBe(
      '10000002',
    );
    expect(select(view, { ...state, selected: '10000001' }).selected?.ukprn).toBe('10000001');
    expect(select(view, { ...state, selected: 'nobody' }).selected).toBeNull();
  });
});
