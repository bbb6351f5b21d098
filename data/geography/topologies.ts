/**
 * What the TopoJSON files of this folder hold. Coordinates are degrees; rings run as d3-geo
 * wants them (exteriors clockwise), so that they can be projected as they are.
 */
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Nation } from '../codes.ts';

/** `regions.topo.json`: the twelve regions and nations, and the four nations as outlines. */
export type RegionTopology = Topology<{
  regions: GeometryCollection<{ code: string; nation: Nation }>;
  nations: GeometryCollection<{ nation: Nation }>;
}>;

/** `local-authorities.topo.json`: the 361 local authorities of 2023. */
export type LocalAuthorityTopology = Topology<{
  localAuthorities: GeometryCollection<{ code: string }>;
}>;
