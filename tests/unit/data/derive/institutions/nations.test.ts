import { expect, it } from 'vitest';
import { nationOf, regionOf } from '../../../../../data/derive/institutions/nations.ts';

it("reads HESA's code of the nation, and stops at one that is not known", () => {
  expect(nationOf({ CountryCode: 'W' })).toBe('wales');
  expect(() => nationOf({ CountryCode: 'X', ProviderName: 'Nowhere College' })).toThrow(
    'No nation for Nowhere College',
  );
  expect(() => nationOf(undefined)).toThrow('not listed');
});

it('gives a region in England only where a file names it, elsewhere that of the nation', () => {
  expect(regionOf('england', { region_of_he_provider: 'London' })).toBe('E12000007');
  expect(regionOf('england', undefined)).toBe('');
  expect(regionOf('scotland', undefined)).toBe('S92000003');
});
