import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../../../src/lib/map/finding.ts';
import { select } from '../../../../../src/lib/map/selection.ts';
import { DEFAULT_STATE, type MapState } from '../../../../../src/lib/map/state.ts';
import {
  placeShown,
  setFilters,
  unfiltered,
  whereInWords,
} from '../../../../../src/lib/map/where.ts';
import { yearView } from '../../../../../src/lib/map/year-view.ts';
import { sample } from './sample.ts';

const view = yearView(sample(), '2023/24');
const state = (over: Partial<MapState>): MapState => ({ ...DEFAULT_STATE, ...over });

describe('filters in words', () => {
  it('say together what is left', () => {
    expect(whereInWords(DEFAULT_STATE, view.regions)).toBe('');
    expect(
      whereInWords(
        state({ group: 'russell-group', nation: 'scotland', size: 'very-large' }),
        view.regions,
      ),
    ).toBe(' in the Russell Group in Scotland with 20,000 students or more');
    expect(whereInWords(state({ group: 'guild-he' }), view.regions)).toBe(' in GuildHE');
  });

  it('name the smallest place', () => {
    const region = state({ region: 'E12000003', nation: 'england' });
    expect(placeShown(region, view.regions)).toBe('Yorkshire and The Humber');
    expect(placeShown(state({ nation: 'wales' }), view.regions)).toBe('Wales');
    expect(placeShown(DEFAULT_STATE, view.regions)).toBe('United Kingdom');
  });

  it('are listed, each with the state without it', () => {
    const set = setFilters(state({ status: 'backer', nation: 'wales', q: 'x' }), view.regions);
    expect(set.map(({ name }) => name)).toEqual(['Backers', 'Wales', '“x”']);
    expect(set[1]?.without).toEqual(state({ status: 'backer', q: 'x' }));
    expect(setFilters(DEFAULT_STATE, view.regions)).toEqual([]);
  });

  it('all go at once, and nothing else does', () => {
    const now = state({ status: 'backer', size: 'small', q: 'x', measure: 'share', rows: 'all' });
    expect(unfiltered(now)).toEqual(state({ measure: 'share', rows: 'all' }));
  });
});

describe('the finding follows every filter', () => {
  const headline = (over: Partial<MapState>) =>
    findingOf(view, select(view, state(over)), state(over)).headline;

  it('speaks of a region as of a nation', () => {
    expect(headline({ region: 'E12000003' })).toBe(
      'Nearly one in three in higher education in Yorkshire and The Humber is international',
    );
  });

  it('speaks of providers where a size or a group narrows them', () => {
    expect(headline({ size: 'very-large' })).toMatch(
      /^Nearly one in three at the two providers with 20,000 students or more is international/,
    );
  });

  it('sets backers against all that the other filters leave', () => {
    const { lede } = findingOf(
      view,
      select(view, state({ region: 'E12000003', status: 'backer' })),
      state({ region: 'E12000003', status: 'backer' }),
    );
    // One only: the sentence of a single provider.
    expect(lede.map(({ text }) => text).join('')).toContain('Yorkshire and The Humber');
  });
});
