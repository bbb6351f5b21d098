/**
 * Albers' equal-area conic projection, of single places. The land is projected by D3 when the site
 * is built (land-projection.ts); for a place the formula is enough, and spares readers D3's geometry.
 * A test holds the two to each other.
 */

/** Where a map of the United Kingdom stands and how large it is. */
export interface Projection {
  /** Units of the frame for a length of one radius of the earth. */
  readonly scale: number;
  /** Longitude and latitude of the place that comes to stand at `at`. */
  readonly centre: readonly [longitude: number, latitude: number];
  readonly at: readonly [x: number, y: number];
}

/** The meridian that points straight up, and the parallels along which lengths are true: as suits the United Kingdom. In degrees. */
export const MERIDIAN = -4.2;
export const PARALLELS = [50, 60] as const;

const RADIANS = Math.PI / 180;
const [south, north] = PARALLELS.map((parallel) => Math.sin(parallel * RADIANS)) as [
  number,
  number,
];
const N = (south + north) / 2;
const C = 1 + south * north;

/** East and north of the cone's apex, for an earth of radius 1. */
function onCone(longitude: number, latitude: number): [east: number, north: number] {
  const radius = Math.sqrt(C - 2 * N * Math.sin(latitude * RADIANS)) / N;
  const angle = (longitude - MERIDIAN) * RADIANS * N;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}

/** A place in the frame's units. */
export function project(
  { scale, centre, at }: Projection,
  longitude: number,
  latitude: number,
): [x: number, y: number] {
  const [east, north] = onCone(longitude, latitude);
  const [fromEast, fromNorth] = onCone(...centre);
  return [at[0] + scale * (east - fromEast), at[1] - scale * (north - fromNorth)];
}
