import { describe, expect, it } from 'vitest';
import { areaList } from '../../../../../data/derive/geography/areas.ts';
import type { Areas } from '../../../../../data/derive/geography/boundaries.ts';
import { REGIONS } from '../../../../../data/geography/regions.ts';

const drawn = (areas: readonly { code: string; name: string }[]): Areas => ({
  type: 'FeatureCollection',
  features: areas.map(({ code, name }) => ({
    type: 'Feature',
    properties: { code, name },
    geometry: { type: 'Polygon', coordinates: [] },
  })),
});
const sheffield = drawn([{ code: 'E08000019', name: 'Sheffield' }]);
const hexagon = { code: 'E08000019', region: 'E12000003' };

describe('areaList', () => {
  it('gives each authority the region of its hexagon', () => {
    expect(areaList(drawn(REGIONS), sheffield, [hexagon]).localAuthorities).toEqual([
      { code: 'E08000019', name: 'Sheffield', region: 'E12000003', nation: 'england' },
    ]);
  });

  it('stops when the ONS names a region otherwise than we do', () => {
    const renamed = REGIONS.map((region) =>
      region.name === 'London' ? { ...region, name: 'Greater London' } : region,
    );
    expect(() => areaList(drawn(renamed), sheffield, [hexagon])).toThrow('regions.ts');
  });

  it('stops when the two files know different authorities', () => {
    expect(() => areaList(drawn(REGIONS), sheffield, [])).toThrow('1 authorities, but 0 hexagons');
    expect(() => areaList(drawn(REGIONS), sheffield, [{ ...hexagon, code: 'E08000039' }])).toThrow(
      'E08000019 Sheffield',
    );
    expect(() =>
      areaList(drawn(REGIONS), sheffield, [{ ...hexagon, region: 'E12000010' }]),
    ).toThrow('E08000019 Sheffield');
  });
});
