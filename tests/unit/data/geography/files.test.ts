import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3';
import { feature, neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { stepsBetween } from '../../../../data/derive/geography/hex-grid.ts';
import { REGIONS, localAuthorities } from '../../../../data/geography/areas.ts';
import type {
  LocalAuthorityTopology,
  RegionTopology,
} from '../../../../data/geography/topologies.ts';

const bytes = (name: string) =>
  readFileSync(new URL(`../../../../data/geography/${name}`, import.meta.url));
const parsed = <T>(name: string) => JSON.parse(bytes(name).toString('utf8')) as T;

const regionTopology = parsed<RegionTopology>('regions.topo.json');
const regions = feature(regionTopology, regionTopology.objects.regions).features;
const nations = feature(regionTopology, regionTopology.objects.nations).features;
const authorityTopology = parsed<LocalAuthorityTopology>('local-authorities.topo.json');
const authorities = feature(authorityTopology, authorityTopology.objects.localAuthorities).features;
const hexagons = parsed<{ code: string; q: number; r: number }[]>('local-authorities.hex.json');

const codes = (features: readonly { properties: { code: string } }[]) =>
  features.map((area) => area.properties.code).sort();

describe('size on the wire', () => {
  it.each([
    ['regions.topo.json', 14],
    ['local-authorities.topo.json', 90],
    ['areas.json', 4],
    ['local-authorities.hex.json', 2],
  ])('%s stays within %i KB', (name, kilobytes) => {
    expect(brotliCompressSync(bytes(name)).length).toBeLessThanOrEqual(kilobytes * 1000);
  });
});

describe('completeness', () => {
  it('draws every region, nation and local authority once', () => {
    expect(codes(regions)).toEqual(REGIONS.map((region) => region.code));
    expect(nations.map((area) => area.properties.nation).sort()).toEqual([
      'england',
      'northern-ireland',
      'scotland',
      'wales',
    ]);
    expect(authorities).toHaveLength(361);
    expect(codes(authorities)).toEqual(localAuthorities().map((authority) => authority.code));
  });

  it('has one hexagon for each local authority, no two in one place', () => {
    expect(hexagons.map((hexagon) => hexagon.code)).toEqual(
      localAuthorities().map((authority) => authority.code),
    );
    expect(new Set(hexagons.map(({ q, r }) => `${q},${r}`)).size).toBe(361);
  });
});

describe('hexagons', () => {
  const bordering = neighbors(authorityTopology.objects.localAuthorities.geometries);
  const steps = bordering.map((others, one) =>
    others.map((other) => stepsBetween(hexagons[one]!, hexagons[other]!)),
  );

  it('keep most neighbours side by side, and all of them near', () => {
    const all = steps.flat();
    expect(all.filter((step) => step === 1).length / all.length).toBeGreaterThan(0.65);
    expect(Math.max(...all)).toBeLessThanOrEqual(4);
  });

  it('leave sea between Northern Ireland and the rest', () => {
    const isThere = ({ code }: { code: string }) => code.startsWith('N');
    for (const one of hexagons.filter(isThere)) {
      for (const other of hexagons.filter((each) => !isThere(each))) {
        expect(stepsBetween(one, other)).toBeGreaterThan(1);
      }
    }
  });
});

describe('shapes', () => {
  it.each([
    ['regions', regions],
    ['nations', nations],
    ['local authorities', authorities],
  ])('wind the %s so that each covers itself, not the rest of the globe', (_, features) => {
    for (const area of features) {
      expect(area.geometry).toHaveProperty('coordinates.0');
      // The whole United Kingdom is about 0.006 steradians.
      expect(geoArea(area)).toBeGreaterThan(0);
      expect(geoArea(area)).toBeLessThan(0.006);
    }
  });

  it('adds up to about the size of the United Kingdom', () => {
    const squareKilometres = (features: typeof regions | typeof authorities) =>
      features.reduce((sum, area) => sum + geoArea(area), 0) * 6371 ** 2;
    // 242,741 to 244,376 km², by where the coast is said to run.
    expect(squareKilometres(regions)).toBeGreaterThan(240_000);
    expect(squareKilometres(regions)).toBeLessThan(247_000);
    expect(squareKilometres(authorities)).toBeCloseTo(squareKilometres(regions), -3);
  });

  it.each([
    ['Lerwick, Shetland', -1.2, 60.16, 'S92000003', 'S12000027'],
    ['Kirkwall, Orkney', -2.97, 58.97, 'S92000003', 'S12000023'],
    ['Lewis, Hebrides', -6.6, 58.2, 'S92000003', 'S12000013'],
    ['Newport, Isle of Wight', -1.3, 50.69, 'E12000008', 'E06000046'],
    ['Llangefni, Anglesey', -4.31, 53.25, 'W92000004', 'W06000001'],
    ['St Mary’s, Isles of Scilly', -6.3, 49.92, 'E12000009', 'E06000053'],
    ['Sheffield', -1.49, 53.38, 'E12000003', 'E08000019'],
    ['Northallerton', -1.44, 54.33, 'E12000003', 'E06000065'],
    ['Keswick', -3.13, 54.6, 'E12000002', 'E06000063'],
    ['Kendal', -2.74, 54.33, 'E12000002', 'E06000064'],
    ['Taunton', -3.1, 51.02, 'E12000009', 'E06000066'],
  ])('still draw %s, in the right areas alone', (_, longitude, latitude, region, authority) => {
    const holding = (features: typeof regions | typeof authorities) =>
      features
        .filter((area) => geoContains(area, [longitude, latitude]))
        .map((area) => area.properties.code);
    expect(holding(regions)).toEqual([region]);
    expect(holding(authorities)).toEqual([authority]);
  });
});
