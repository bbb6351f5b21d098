import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  InstitutionAnswer,
  InstitutionListAnswer,
} from '../../../workers/api/shapes/institution.ts';
import type { PeersAnswer } from '../../../workers/api/shapes/peers.ts';
import { json } from '../support/call.ts';
import { loadFigures } from '../support/load-figures.ts';

beforeAll(async () => {
  await loadFigures(env);
});

const listOf = ({ lists }: PeersAnswer, reason: string) =>
  lists.find((list) => list.reason === reason) ?? expect.fail(`no list by ${reason}`);

describe('an institution', () => {
  it('says its mission groups and where it teaches, alone and in the list', async () => {
    const { institution } = await json<InstitutionAnswer>('/institutions/10007157');
    expect(institution.mission_groups).toEqual(['russell-group']);
    expect(institution.campuses).toContainEqual(
      expect.objectContaining({ local_authority: { code: 'E08000019', name: 'Sheffield' } }),
    );
    const list = await json<InstitutionListAnswer>('/institutions?ukprn=10007157&ukprn=10000080');
    expect(list.institutions.map((each) => each.mission_groups)).toEqual([[], ['russell-group']]);
  });
});

describe('the peers of an institution', () => {
  it('are those next to it in the ranking, itself in their midst', async () => {
    const answer = await json<PeersAnswer>('/institutions/university-of-sheffield/peers');
    const { peers, of } = listOf(answer, 'number');
    expect(answer.academic_year).toBe('2023/24');
    expect(of).toBe(303);
    expect(peers.map(({ rank }) => rank)).toEqual([11, 12, 13, 14, 15, 16, 17]);
    expect(peers[3]).toMatchObject({ ukprn: '10007157', non_uk: 10_755, status: 'founder' });
  });

  it('are those of its region and its mission groups, itself among them', async () => {
    const answer = await json<PeersAnswer>('/institutions/10007157/peers');
    const inRegion = listOf(answer, 'region');
    expect(inRegion.region?.name).toBe('Yorkshire and The Humber');
    expect(inRegion.peers.map(({ ukprn }) => ukprn)).toContain('10007157');
    const inGroup = listOf(answer, 'mission-group');
    expect(inGroup).toMatchObject({ mission_group: 'russell-group', of: 24 });
    expect(inGroup.peers.map(({ ukprn }) => ukprn)).toContain('10007157');
  });

  it('show where it stands among all: every count, and the shares that are ranked', async () => {
    const { spread } = await json<PeersAnswer>('/institutions/10007157/peers');
    expect(spread.non_uk).toHaveLength(303);
    expect(spread.non_uk.at(-1)).toBe(26_885);
    expect(spread.share).toHaveLength(171);
    expect(spread.share).toEqual([...spread.share].sort((a, b) => a - b));
  });

  it('are found by share only for those large enough to be ranked by it', async () => {
    const { lists } = await json<PeersAnswer>('/institutions/10001419/peers');
    expect(lists.map(({ reason }) => reason)).not.toContain('share');
  });

  it('of one that has ended are those of its last year', async () => {
    const answer = await json<PeersAnswer>('/institutions/10007766/peers');
    expect(answer.academic_year).toBe('2014/15');
    expect(listOf(answer, 'number').peers.map(({ ukprn }) => ukprn)).toContain('10007766');
  });

  it('are nobody at an edition from before the first figures', async () => {
    const answer = await json<PeersAnswer>('/institutions/10007157/peers?edition=1');
    expect(answer).toMatchObject({ academic_year: null, lists: [], spread: { non_uk: [] } });
  });
});
