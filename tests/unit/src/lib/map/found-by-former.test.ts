import { expect, it } from 'vitest';
import { foundByFormer } from '../../../../../src/lib/map/found-by-former.ts';
import type { Membership } from '../../../../../workers/api/shapes/map-more.ts';
import { DEFAULT_STATE } from '../../../../../src/lib/map/state.ts';
import { yearView } from '../../../../../src/lib/map/year-view.ts';
import { sample } from './sample.ts';

const rows = [...yearView(sample(), '2023/24').rows.values()];
const memberships = new Map<string, Membership>(
  rows.map(({ ukprn }, index) => [
    ukprn,
    {
      ...{ ukprn, local_authority: null, mission_groups: [], town: null, aliases: [] },
      predecessors:
        index === 0
          ? [{ name: 'Institute of Education', aliases: ['IoE'], kind: 'merged-into' as const }]
          : [],
    },
  ]),
);
const said = (q: string) => foundByFormer({ rows, memberships, state: { ...DEFAULT_STATE, q } });

it('says in which provider one that is searched for ended', () => {
  expect(said('institute of educ')).toMatch(/^ Institute of Education is now part of .+\.$/);
  expect(said('ioe')).toContain('Institute of Education');
  expect(said('alpha')).toBe('');
  expect(said(' ')).toBe('');
});
