import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  MapFeeIncomeShape,
  MapMembershipsShape,
  type MapFeeIncomeAnswer,
  type MapMembershipsAnswer,
} from '../../../workers/api/shapes/map-more.ts';
import { call, json } from '../support/call.ts';
import { loadFigures, loadOrigin, loadSmallTables } from '../support/load-figures.ts';

beforeAll(async () => {
  await loadFigures(env);
  await loadOrigin(env);
  await loadSmallTables(env);
}, 120_000);

describe('where providers belong', () => {
  it('gives each its local authority, mission groups, town and other names', async () => {
    const answer = await json<MapMembershipsAnswer>('/map/memberships');
    expect(MapMembershipsShape.safeParse(answer).error).toBeUndefined();
    const of = (ukprn: string) => answer.providers.find((each) => each.ukprn === ukprn);
    expect(of('10007157')).toMatchObject({
      ukprn: '10007157',
      local_authority: 'E08000019',
      mission_groups: ['russell-group'],
      town: 'Sheffield',
    });
    expect(of('10007784')?.predecessors).toMatchObject([
      { name: 'Institute of Education', kind: 'merged-into' },
    ]);
    const former = answer.providers.flatMap(({ aliases }) => aliases);
    expect(former).toContain('University of Abertay Dundee');
  });

  it('keeps a provider whose place nobody has published, without one', async () => {
    const { providers } = await json<MapMembershipsAnswer>('/map/memberships');
    const without = providers.filter(({ local_authority }) => local_authority === null);
    expect(without.length).toBeGreaterThan(0);
    expect(new Set(providers.map(({ ukprn }) => ukprn)).size).toBe(providers.length);
  });
});

describe('the fee income that the map draws', () => {
  it('is that of the provider’s own page, exact and in the order of years', async () => {
    const answer = await json<MapFeeIncomeAnswer>('/map/fee-income');
    expect(MapFeeIncomeShape.safeParse(answer).error).toBeUndefined();
    const sheffield = answer.providers.find(({ ukprn }) => ukprn === '10007157');
    expect(sheffield?.fees.at(-1)).toEqual({
      academic_year: '2022/23',
      non_uk_fees: 215_130,
      total_fees: 397_501,
    });
    expect(sheffield?.fees.map(({ academic_year }) => academic_year)).toEqual(
      answer.academic_years,
    );
    expect(answer.uk).toHaveLength(answer.academic_years.length);
    expect(answer.providers.some(({ ukprn }) => ukprn === 'UK')).toBe(false);
  });

  it('is unknown, and not zero, where a part of it is blank', async () => {
    const { providers } = await json<MapFeeIncomeAnswer>('/map/fee-income');
    const fees = providers.find(({ ukprn }) => ukprn === '10007825')?.fees.at(-1);
    expect(fees).toMatchObject({ non_uk_fees: null, total_fees: 16_767 });
  });

  it('takes the later of two year ends of one academic year', async () => {
    const { providers } = await json<MapFeeIncomeAnswer>('/map/fee-income');
    const own = await json<{ years: { academic_year: string; total_fees: number }[] }>(
      '/institutions/10009527/fee-income',
    );
    const both = own.years.filter(({ academic_year }) => academic_year === '2018/19');
    const fees = providers.find(({ ukprn }) => ukprn === '10009527')?.fees ?? [];
    const shown = fees.filter(({ academic_year }) => academic_year === '2018/19');
    expect(both).toHaveLength(2);
    expect(shown.map(({ total_fees }) => total_fees)).toEqual([both.at(-1)?.total_fees]);
  });

  it('is none at an edition from before the first', async () => {
    const response = await call('/map/fee-income?edition=4');
    expect(response.status).toBe(404);
  });
});
