import { describe, expect, it } from 'vitest';
import {
  distanceKm,
  mainSiteOf,
  type Site,
} from '../../../../../data/derive/institutions/main-site.ts';

const site = (name: string, latitude = 51.5, longitude = -0.1): Site => ({
  code: name,
  name,
  latitude,
  longitude,
});
const owner = (address = '', ...names: string[]) => ({ names, address });

describe('mainSiteOf', () => {
  it('takes the only site, and none of none', () => {
    expect(mainSiteOf([site('Anywhere')], owner())?.name).toBe('Anywhere');
    expect(mainSiteOf([], owner())).toBeUndefined();
  });

  it.each(['Main Campus', 'Midlands Campus and Head Office', 'RAD Headquarters'])(
    'takes the one called %s, not the first',
    (name) => {
      expect(mainSiteOf([site('Leeds'), site(name), site('York')], owner())?.name).toBe(name);
    },
  );

  it('takes the one named as the provider is', () => {
    const sites = [site('British Racing School'), site('Hartpury University')];
    expect(mainSiteOf(sites, owner('', 'The Hartpury University'))?.name).toBe(
      'Hartpury University',
    );
  });

  it('does not take an empty name for the name of every site', () => {
    const sites = [site('Leeds', 53.8), site('Bath', 51.4), site('Bristol', 51.45)];
    expect(mainSiteOf(sites, owner('', ''))?.name).toBe('Bristol');
  });

  it('takes the one that shares words with the registered address, common words aside', () => {
    const sites = [
      site('Birmingham Campus'),
      site('London, Bow Road'),
      site('London, Greenford Road'),
    ];
    expect(mainSiteOf(sites, owner('891 Greenford Road, Greenford, UB6 0HE'))?.name).toBe(
      'London, Greenford Road',
    );
  });

  it('else takes the one nearest to all others', () => {
    const sites = [site('Inverness', 57.5, -4.2), site('Leeds', 53.8, -1.5), site('Bath', 51.4)];
    expect(mainSiteOf(sites, owner())?.name).toBe('Leeds');
  });
});

it('distanceKm is right within 1 % from Sheffield to London', () => {
  const km = distanceKm(
    { latitude: 53.3811, longitude: -1.4701 },
    { latitude: 51.5072, longitude: -0.1276 },
  );
  expect(km).toBeGreaterThan(225);
  expect(km).toBeLessThan(231);
});
