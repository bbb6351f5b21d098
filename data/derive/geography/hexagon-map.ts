/** The hexagon map of the local authorities, made from their shapes: `local-authorities.hex.json`. */
import { geoConicEqualArea, geoPath } from 'd3';
import { feature, neighbors } from 'topojson-client';
import type { LocalAuthorityTopology } from '../../geography/topologies.ts';
import { cartogram } from './cartogram.ts';
import { ROW } from './hex-grid.ts';
import { tiesOf } from './ties.ts';

/** Where an authority's hexagon stands. */
export interface HexagonPlace {
  /** ONS code. */
  readonly code: string;
  readonly q: number;
  readonly r: number;
}

/** Parallels and meridian of the map's own projection. */
const projection = geoConicEqualArea().parallels([50, 60]).rotate([4.2, 0]).scale(1000);

/** One hexagon an authority, in the order of the topology; all of them together cover as much as the land does. */
export function hexagonMap(topology: LocalAuthorityTopology): HexagonPlace[] {
  const { localAuthorities } = topology.objects;
  const areas = feature(topology, localAuthorities).features;
  const path = geoPath(projection);
  const middles = areas.map((area) => {
    const [x, y] = path.centroid(area);
    return { x, y: -y };
  });
  const land = areas.reduce((sum, area) => sum + path.area(area), 0);
  const { ties, islands } = tiesOf(middles, neighbors(localAuthorities.geometries));
  const places = middles.map((middle, index) => ({ ...middle, island: islands[index]! }));
  const cells = cartogram(places, ties, Math.sqrt((areas.length * ROW) / land));
  return areas.map(({ properties: { code } }, index) => ({ code, ...cells[index]! }));
}
