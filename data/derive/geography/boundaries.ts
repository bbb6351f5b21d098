/**
 * The ONS boundary file of 2022 (`geo/geogALL2022UK.topo.json`): nations, regions and districts
 * of the whole United Kingdom in one topology, in degrees. Its rings already run the way
 * d3-geo wants (exteriors clockwise), and stay so.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';

/** What we keep of an area beside its shape. */
export interface AreaProperties {
  /** ONS code. */
  code: string;
  name: string;
}

/** An area with its shape. */
export type Area = Feature<Polygon | MultiPolygon, AreaProperties>;
/** Areas with their shapes. */
export type Areas = FeatureCollection<Polygon | MultiPolygon, AreaProperties>;

/** How the file itself names code and name. */
interface OnsProperties {
  AREACD: string;
  AREANM: string;
}

/** An area of the file. */
type OnsArea = (TopoPolygon<OnsProperties> | TopoMultiPolygon<OnsProperties>) & {
  properties: OnsProperties;
};

/** A layer of the file. */
type OnsLayer = Omit<GeometryCollection<OnsProperties>, 'geometries'> & { geometries: OnsArea[] };

/** The topology of the file, with the layers used here: `RGN`, regions and nations; `LTLA`, districts of 2022. */
export type OnsTopology = Topology<{ RGN: OnsLayer; LTLA: OnsLayer }>;

/**
 * Reads the file.
 *
 * @param folder folder of the publishers' files, which holds `geo/`
 */
export function readBoundaries(folder: string): OnsTopology {
  const path = join(folder, 'geo', 'geogALL2022UK.topo.json');
  return JSON.parse(readFileSync(path, 'utf8')) as OnsTopology;
}

/** Order of areas by their code. */
export const byCode = (a: Area, b: Area): number =>
  a.properties.code < b.properties.code ? -1 : 1;

/** The areas of a layer with their shapes in degrees. */
export function drawnAreas(topology: OnsTopology, layer: OnsLayer): Area[] {
  return feature(topology, layer).features.map(({ geometry, properties }) => ({
    type: 'Feature' as const,
    properties: { code: properties.AREACD, name: properties.AREANM },
    // The layers hold areas alone; the library's types allow for points and lines.
    geometry: geometry as Polygon | MultiPolygon,
  }));
}

/** The twelve regions and nations as the ONS drew them, not simplified, in the order of their codes. */
export function regionsOf(folder: string): Areas {
  const topology = readBoundaries(folder);
  return {
    type: 'FeatureCollection',
    features: drawnAreas(topology, topology.objects.RGN).sort(byCode),
  };
}
