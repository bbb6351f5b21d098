/**
 * Derives `data/geography` from the publishers' files, the same bytes whenever it is run:
 *
 *     node data/derive/geography/index.ts <folder>
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nationOfRegion } from '../../geography/regions.ts';
import type { LocalAuthorityTopology } from '../../geography/topologies.ts';
import { areaList } from './areas.ts';
import { regionsOf, type Areas } from './boundaries.ts';
import { hexagonMap } from './hexagon-map.ts';
import { hexagonsOf } from './hexagons.ts';
import { localAuthorities2023 } from './local-authorities.ts';
import { simplified, type Detail } from './simplify.ts';

/** For a map 608 to 1216 pixels wide, on which a pixel is about half a kilometre at the finest. */
const REGION_DETAIL: Detail = { smallestIsland: 1, interval: 700, grid: 4000 };
/** For the same map, with every authority's border worth seeing when it is enlarged some four times. */
const AUTHORITY_DETAIL: Detail = { smallestIsland: 0.25, interval: 250, grid: 10_000 };

/** Areas with nothing but what the map needs: the code, and for regions the nation. */
function codesOnly(areas: Areas, withNation: boolean) {
  return {
    ...areas,
    features: areas.features.map(({ geometry, properties: { code } }) => ({
      type: 'Feature' as const,
      properties: withNation ? { code, nation: nationOfRegion(code) } : { code },
      geometry,
    })),
  };
}

/** One entry a line: a list that is small to send and whose changes can be read. */
const lines = (entries: readonly object[]) =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;

/** The files of `data/geography` by name, with their text. */
export async function geographyFiles(folder: string): Promise<Map<string, string>> {
  const regions = regionsOf(folder);
  const authorities = localAuthorities2023(folder);
  const hexagons = hexagonsOf(folder);
  const list = areaList(regions, authorities, hexagons);
  const drawn = await simplified(
    codesOnly(authorities, false),
    'localAuthorities',
    AUTHORITY_DETAIL,
  );

  return new Map([
    [
      'regions.topo.json',
      `${await simplified(codesOnly(regions, true), 'regions', REGION_DETAIL, {
        name: 'nations',
        by: 'nation',
      })}\n`,
    ],
    ['local-authorities.topo.json', `${drawn}\n`],
    [
      'areas.json',
      `{"regions":${lines(list.regions)},\n"localAuthorities":${lines(list.localAuthorities)}}\n`,
    ],
    [
      'local-authorities.hex.json',
      `${lines(hexagonMap(JSON.parse(drawn) as LocalAuthorityTopology))}\n`,
    ],
  ]);
}

/**
 * Writes the files of `data/geography`.
 *
 * @param folder folder of the publishers' files, which holds `geo/`
 */
export async function deriveGeography(folder: string): Promise<void> {
  for (const [name, text] of await geographyFiles(folder))
    writeFileSync(new URL(`../../geography/${name}`, import.meta.url), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Say which folder holds the publishers’ files');
  await deriveGeography(folder);
  console.log('Derived data/geography');
}
