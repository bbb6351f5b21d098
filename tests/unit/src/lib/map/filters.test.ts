import { describe, expect, it } from 'vitest';
import { countsOf, passing, type Facet } from '../../../../../src/lib/map/filters.ts';
import type { MembershipOf } from '../../../../../src/lib/map/memberships.ts';
import { DEFAULT_STATE, type MapState } from '../../../../../src/lib/map/state.ts';
import { yearView } from '../../../../../src/lib/map/year-view.ts';
import { sample, withoutEvidence } from './sample.ts';

const view = yearView(sample(), '2023/24');
const memberships: MembershipOf = new Map(
  [...view.rows.keys()].map((ukprn, index) => [
    ukprn,
    {
      ukprn,
      local_authority: null,
      mission_groups: index < 2 ? ['russell-group' as const] : [],
      town: index === 2 ? 'Ambridge' : null,
      aliases: index === 3 ? ['Old Name'] : [],
      predecessors:
        index === 4
          ? [{ name: 'Xylo Institute', aliases: ['Zedname'], kind: 'merged-into' as const }]
          : [],
    },
  ]),
);
const counts = (
  facet: Facet,
  over: Partial<MapState> = {},
  of: MembershipOf | null = memberships,
) => Object.fromEntries(countsOf(view, { ...DEFAULT_STATE, ...over }, of)[facet]);
const shown = (over: Partial<MapState>, of: MembershipOf | null = memberships) =>
  passing(view, { ...DEFAULT_STATE, ...over }, of).map(({ ukprn }) => Number(ukprn) % 10);

describe('filters', () => {
  it('leave those that pass all of them', () => {
    expect(shown({})).toEqual([1, 2, 3, 4, 5]);
    expect(shown({ region: 'E12000003', size: 'very-large' })).toEqual([1, 3]);
    expect(shown({ group: 'russell-group', nation: 'scotland' })).toEqual([2]);
    expect(shown({ group: 'guild-he' })).toEqual([]);
  });

  it('find by town and other names once those are known', () => {
    expect(shown({ q: 'ambridge' })).toEqual([3]);
    expect(shown({ q: 'old name' })).toEqual([4]);
    expect(shown({ q: 'xylo institute' })).toEqual([5]);
    expect(shown({ q: 'zedname' })).toEqual([5]);
    expect(shown({ q: 'ambridge' }, null)).toEqual([]);
    expect(counts('nation', { q: 'ambridge' })).toMatchObject({ '': 1 });
  });

  it('leave nobody out for want of mission groups', () => {
    expect(shown({ group: 'guild-he' }, null)).toEqual([1, 2, 3, 4, 5]);
  });

  it('take no status where the edition holds no evidence', () => {
    const early = yearView(withoutEvidence(), '2023/24');
    expect(passing(early, { ...DEFAULT_STATE, status: 'none-found' }, null)).toHaveLength(5);
  });
});

describe('counts of the choices', () => {
  it('count founders among the backers, and all under the empty code', () => {
    expect(counts('status')).toEqual({
      ...{ '': 5, founder: 1, backer: 2 },
      ...{ 'took-part': 1, 'none-found': 2 },
    });
  });

  it('are those that the other filters leave, whatever the filter itself says', () => {
    expect(counts('status', { nation: 'scotland', status: 'took-part' })).toEqual({
      '': 1,
      backer: 1,
    });
    expect(counts('nation', { nation: 'wales' })).toEqual({
      '': 5,
      england: 3,
      scotland: 1,
      wales: 1,
    });
    expect(counts('size', { q: 'college' })).toEqual({ '': 2, 'very-large': 1, small: 1 });
  });

  it('tell what each choice shows: as many as it leaves when it is made', () => {
    for (const over of [{}, { nation: 'england' }, { status: 'backer' }] as const) {
      for (const [size, count] of Object.entries(counts('size', over))) {
        const chosen = { ...over, size: (size || null) as MapState['size'] };
        expect(shown(chosen)).toHaveLength(count);
      }
    }
  });

  it('know no mission groups before they are here', () => {
    expect(counts('group')).toEqual({ '': 5, 'russell-group': 2 });
    expect(counts('group', {}, null)).toEqual({ '': 5 });
  });
});
