/** The list of areas: regions with their nation, and local authorities with their region and nation. */
import { REGIONS, nationOfRegion, type Region } from '../../geography/regions.ts';
import type { LocalAuthority } from '../../geography/local-authorities.ts';
import type { Areas } from './boundaries.ts';
import type { Hexagon } from './hexagons.ts';

/** What `areas.json` holds. */
export interface AreaList {
  regions: readonly Region[];
  localAuthorities: LocalAuthority[];
}

/** Codes and names in one order, for comparing lists of areas. */
const listing = (areas: readonly { code: string; name: string }[]) =>
  areas.map(({ code, name }) => `${code} ${name}`).join('\n');

/**
 * Joins the authorities of the ONS file with the regions that the hexagon map gives them.
 *
 * @throws when our regions differ from those of the ONS, or the two files know different authorities
 */
export function areaList(regions: Areas, authorities: Areas, hexagons: Hexagon[]): AreaList {
  if (listing(regions.features.map((f) => f.properties)) !== listing(REGIONS))
    throw new Error('The regions of the ONS file are not those of data/geography/regions.ts');

  const region = new Map(hexagons.map((hexagon) => [hexagon.code, hexagon.region]));
  if (region.size !== authorities.features.length)
    throw new Error(`${authorities.features.length} authorities, but ${region.size} hexagons`);

  const localAuthorities = authorities.features.map(({ properties: { code, name } }) => {
    const within = region.get(code) ?? '';
    const nation = nationOfRegion(within);
    if (!nation) throw new Error(`No hexagon, or no known region, for ${code} ${name}`);
    return { code, name, region: within, nation };
  });
  return { regions: REGIONS, localAuthorities };
}
