/**
 * Where countries lie on the world view: the middle of each one's largest piece of land, and the
 * outline of all land, on an equal-area projection. From Natural Earth, which is in the public
 * domain, as world-atlas packs it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { WORLD_HEIGHT, WORLD_WIDTH, type World } from '../../countries/world.ts';
import { OTHER_PLACES } from './other-places.ts';

const { resolve } = createRequire(import.meta.url);

/** Longitude in the middle of the view, so that the far east of Russia stays with the rest of it. */
const MIDDLE = 11;

type Land = Feature<Polygon | MultiPolygon>;

function landsOf(name: string, object: string): Land[] {
  const topology = JSON.parse(
    readFileSync(resolve(`world-atlas/${name}.json`), 'utf8'),
  ) as Topology;
  const found = feature(topology, topology.objects[object] as GeometryCollection);
  return found.features as Land[];
}

/** Antarctica has no students, and much room on a map. */
const ANTARCTICA = '010';

/** The middle of the largest piece, in degrees. */
function middleOf({ geometry }: Land): [number, number] {
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = pieces.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const [largest] = polygons.sort((a, b) => geoArea(b) - geoArea(a));
  return geoCentroid(largest!);
}

/** Whole numbers in a path: one is less than a pixel where the view is drawn. */
const DIGITS = 0;

/** Corners nearer to the last than this, in units of the view, are left out; what then has too few is too small to see. */
const NEAR = 2.5;
const FEWEST_CORNERS = 5;

/** A path of closed pieces with fewer corners. */
function thinned(path: string): string {
  const pieces = path.match(/M[^MZ]*/g) ?? [];
  return pieces
    .map((piece) => {
      const kept: [number, number][] = [];
      for (const corner of piece.slice(1).split('L')) {
        const [x = 0, y = 0] = corner.split(',').map(Number);
        const [lastX, lastY] = kept.at(-1) ?? [Infinity, Infinity];
        if (Math.hypot(x - lastX, y - lastY) >= NEAR) kept.push([x, y]);
      }
      return kept;
    })
    .filter((corners) => corners.length >= FEWEST_CORNERS)
    .map((corners) => `M${corners.join('L')}Z`)
    .join('');
}

/** Everything that the world view needs, of the countries that have a place on the map. */
export function worldOf(): World {
  const coarse = landsOf('countries-110m', 'countries').filter(({ id }) => id !== ANTARCTICA);
  const projection = geoEqualEarth().rotate([-MIDDLE, 0]);
  projection.fitSize([WORLD_WIDTH, WORLD_HEIGHT], { type: 'FeatureCollection', features: coarse });
  const path = geoPath(projection).digits(DIGITS);
  const [land] = landsOf('land-110m', 'land');
  const pieces = (land!.geometry as MultiPolygon).coordinates.filter(
    // Antarctica reaches the pole.
    (rings) => !rings[0]!.some(([, north]) => north! < -60),
  );
  const degrees = new Map<string, readonly [number, number]>(Object.entries(OTHER_PLACES));
  for (const each of landsOf('countries-10m', 'countries')) {
    const code = countries.numericToAlpha2(String(each.id));
    if (code && each.id !== ANTARCTICA && !degrees.has(code)) degrees.set(code, middleOf(each));
  }
  const positions = [...degrees]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, place]): [string, [number, number]] => {
      const [x, y] = projection([...place])!;
      return [code, [Math.round(x), Math.round(y)]];
    });
  return {
    land: thinned(path({ type: 'MultiPolygon', coordinates: pieces }) ?? ''),
    positions: Object.fromEntries(positions),
  };
}

/** The files that data/countries/world.ts and the drawing of the land read. */
export function worldFiles(): Map<string, string> {
  const { land, positions } = worldOf();
  const lines = Object.entries(positions).map((line) => JSON.stringify(line).slice(1, -1));
  return new Map([
    ['positions.json', `{\n${lines.map((line) => line.replace(',', ':')).join(',\n')}\n}\n`],
    ['land.json', `${JSON.stringify(land)}\n`],
  ]);
}
