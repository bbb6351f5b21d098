import { describe, expect, it } from 'vitest';
import {
  REGIONS,
  localAuthorities,
  localAuthorityOf,
  nationOfRegion,
  regionOf,
} from '../../../../data/geography/areas.ts';
import areas from '../../../../data/geography/areas.json' with { type: 'json' };

describe('areas', () => {
  it('knows regions by code', () => {
    expect(regionOf('E12000003')?.name).toBe('Yorkshire and The Humber');
    expect(nationOfRegion('E12000003')).toBe('england');
    expect(nationOfRegion('N92000002')).toBe('northern-ireland');
    expect(regionOf('E08000019')).toBeUndefined();
    expect(nationOfRegion('')).toBeUndefined();
  });

  it('knows local authorities of 2023, not the districts before them', () => {
    expect(localAuthorityOf('E08000019')).toEqual({
      code: 'E08000019',
      name: 'Sheffield',
      region: 'E12000003',
      nation: 'england',
    });
    expect(localAuthorityOf('E06000063')?.name).toBe('Cumberland');
    expect(localAuthorityOf('E07000028')).toBeUndefined();
  });

  it('puts every local authority in a region of its own nation', () => {
    for (const authority of localAuthorities()) {
      expect(nationOfRegion(authority.region)).toBe(authority.nation);
      expect(authority.code[0]).toBe(
        authority.nation === 'northern-ireland' ? 'N' : authority.nation[0]?.toUpperCase(),
      );
    }
    expect(new Set(localAuthorities().map((authority) => authority.region)).size).toBe(12);
  });

  it('lists the same regions in the file as in the code', () => {
    expect(areas.regions).toEqual(REGIONS);
  });
});
