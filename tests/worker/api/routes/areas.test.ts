import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../../../workers/api/app.ts';
import { AreaAnswerShape, AreaListShape } from '../../../../workers/api/shapes/areas.ts';
import { loadFigures } from '../../support/load-figures.ts';

const ask = (path: string) => api.request(`http://atlas.test/api/v1${path}`, {}, env);
const areaOf = async (code: string) =>
  AreaAnswerShape.parse(await (await ask(`/areas/${code}`)).json());

beforeAll(() => loadFigures(env));

describe('GET /areas', () => {
  it('lists areas of every level, each with sums that carry their rounding', async () => {
    const answer = AreaListShape.parse(await (await ask('/areas')).json());
    expect(answer.uk).toEqual({ academic_year: '2023/24', non_uk: 732_285, total: 2_904_425 });
    const levels = Map.groupBy(answer.areas, ({ level }) => level);
    expect(levels.get('nation')).toHaveLength(4);
    expect(levels.get('region')).toHaveLength(9);
    for (const { newest } of answer.areas) {
      if (newest.non_uk === null) continue;
      const { value, low, high, counts } = newest.non_uk;
      expect(high - value).toBe(2 * counts);
      expect(value - low).toBeLessThanOrEqual(2 * counts);
    }
  });

  it('has nations that make up the UK within their rounding', async () => {
    const { areas, uk } = AreaListShape.parse(await (await ask('/areas')).json());
    const nations = areas.filter(({ level }) => level === 'nation');
    const sum = (end: 'low' | 'high') =>
      nations.reduce((total, { newest }) => total + (newest.non_uk?.[end] ?? 0), 0);
    expect(sum('low')).toBeLessThanOrEqual(uk?.non_uk ?? 0);
    expect(sum('high')).toBeGreaterThanOrEqual(uk?.non_uk ?? 0);
  });
});

describe('GET /areas/{code}', () => {
  it('tells of a region: Yorkshire and The Humber, with Sheffield in it', async () => {
    const answer = await areaOf('E12000003');
    expect(answer.area).toMatchObject({ level: 'region', nation: 'england' });
    expect(answer.rank.of).toBe(12);
    const sheffield = answer.providers.find(({ ukprn }) => ukprn === '10007157');
    expect(sheffield).toMatchObject({ status: 'founder' });
    expect(sheffield?.non_uk.at(-1)).toBe(10_755);
    expect(answer.years.at(-1)?.non_uk?.value).toBe(
      answer.providers.reduce((sum, { non_uk }) => sum + (non_uk.at(-1) ?? 0), 0),
    );
    expect(answer.parts.map(({ name }) => name)).toContain('Sheffield');
  });

  it('tells of a local authority, the region that it lies in, and ranks it among its like', async () => {
    const answer = await areaOf('E08000019');
    expect(answer.area.region?.code).toBe('E12000003');
    expect(answer.rank.of).toBeGreaterThan(100);
    expect(answer.parts).toEqual([]);
  });

  it('ranks England among nations and counts providers there whose region is not known', async () => {
    const england = await areaOf('E92000001');
    expect(england.rank).toMatchObject({ of: 4, non_uk: 1 });
    const inRegions = england.parts.reduce((sum, { newest }) => sum + newest.providers, 0);
    expect(england.years.at(-1)?.providers).toBeGreaterThanOrEqual(inRegions);
  });

  it('has the bodies of a nation that are no providers', async () => {
    const { organisations } = await areaOf('E92000001');
    expect(organisations.length).toBeGreaterThan(0);
  });

  it('answers as an older edition did', async () => {
    const then = AreaAnswerShape.parse(await (await ask('/areas/S92000003?edition=2')).json());
    expect(then.academic_years.at(-1)).toBe('2018/19');
    expect(then.providers.every(({ status }) => status === null)).toBe(true);
  });

  it('says what it knows where there is no such area', async () => {
    const response = await ask('/areas/E99');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      detail: expect.stringContaining('/api/v1/areas'),
    });
  });
});
