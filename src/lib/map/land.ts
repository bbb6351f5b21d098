/**
 * The base map as one SVG file of named parts, for `<use href="/land.svg#…">`: drawn once, when
 * the site is built, cached by browsers, coloured by the page that uses it, and no part of any
 * page's script. Parts: `uk` (regions, without Shetland, each under its code as well), `shetland` and `london` (its
 * boroughs and what lies round them), each where the frame wants it.
 */
import { geoPath, type GeoConicProjection } from 'd3';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import localAuthorities from '../../../data/geography/local-authorities.topo.json' with { type: 'json' };
import regions from '../../../data/geography/regions.topo.json' with { type: 'json' };
import type { LocalAuthorityTopology, RegionTopology } from '../../../data/geography/topologies.ts';
import type { Projection } from './albers.ts';
import {
  FRAME,
  LONDON_BOX,
  londonProjection,
  mainProjection,
  SHETLAND_BOX,
  shetlandProjection,
  type Box,
} from './frame.ts';
import { landProjection } from './land-projection.ts';
import { shortPath } from './short-path.ts';

const SCOTLAND = 'S92000003';
/** Everything of the United Kingdom north of this latitude and east of this longitude is Shetland (Orkney ends at 59.4°, Fair Isle lies at 59.5°). */
const SHETLAND_FROM = { latitude: 59.48, longitude: -2.3 };

type Area = Polygon | MultiPolygon;

let drawn: string | undefined;

/** The file. */
export function landSvg(): string {
  drawn ??= draw();
  return drawn;
}

function draw(): string {
  const topology = regions as unknown as RegionTopology;
  const lands = feature(topology, topology.objects.regions).features as Feature<
    Area,
    { code: string }
  >[];
  const districts = localAuthorities as unknown as LocalAuthorityTopology;
  const boroughs = feature(districts, districts.objects.localAuthorities)
    .features as Feature<Area>[];
  const scotland = lands.filter(({ properties }) => properties.code === SCOTLAND);
  const parts = [
    group(
      'uk',
      lands
        .map((land) => {
          const shape = withPolygons(land, (at) => !isShetland(at));
          const path = paths(landProjection(mainProjection), [shape]);
          return path.replace('<path', `<path id="${land.properties.code}"`);
        })
        .join(''),
    ),
    group(
      'shetland',
      paths(
        within(shetlandProjection, SHETLAND_BOX),
        scotland.map((land) => withPolygons(land, isShetland)),
      ),
    ),
    group('london', paths(within(londonProjection, LONDON_BOX), boroughs)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${FRAME.height}">${parts.join('')}</svg>\n`;
}

function group(id: string, shapes: string): string {
  return `<g id="${id}">${shapes}</g>`;
}

/** The projection, clipped to a box. */
function within(projection: Projection, box: Box): GeoConicProjection {
  return landProjection(projection).clipExtent([
    [box.x, box.y],
    [box.x + box.width, box.y + box.height],
  ]);
}

function paths(projection: GeoConicProjection, shapes: readonly Feature<Area>[]): string {
  const path = geoPath(projection).digits(1);
  return shapes
    .map((shape) => path(shape))
    .filter((d): d is string => Boolean(d))
    .map((d) => `<path d="${shortPath(d)}"/>`)
    .join('');
}

function isShetland([longitude = 0, latitude = 0]: Position): boolean {
  return latitude > SHETLAND_FROM.latitude && longitude > SHETLAND_FROM.longitude;
}

/** The area with only those of its polygons whose first point passes. */
function withPolygons<P>(
  area: Feature<Area, P>,
  passes: (at: Position) => boolean,
): Feature<Area, P> {
  const { geometry } = area;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    ...area,
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygons.filter((polygon) => passes(polygon[0]?.[0] ?? [])),
    },
  };
}
