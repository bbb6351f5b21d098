/** Which local authority a point lies in. */
import { geoBounds, geoContains } from 'd3';
import type { Areas } from '../geography/boundaries.ts';
import { distanceKm } from './main-site.ts';

interface Point {
  latitude: number;
  longitude: number;
}

/** How far off a simplified coast a point may lie and still count as on it. */
const COAST_KM = 5;
/** The same in degrees, generously, for leaving out areas that are far away. */
const MARGIN = 0.1;

type Shape = Areas['features'][number]['geometry'];

function rings(shape: Shape) {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

/** Distance in km from a point to the nearest corner of a shape's outline. */
function distanceToShape(shape: Shape, point: Point): number {
  const corners = rings(shape).flat();
  return Math.min(
    ...corners.map(([longitude = 0, latitude = 0]) => distanceKm(point, { latitude, longitude })),
  );
}

/**
 * A function that gives the code of the area a point lies in, of the nearest one where it lies just
 * off the coast, and null elsewhere.
 */
export function areaFinder(areas: Areas): (point: Point) => string | null {
  const bounded = areas.features.map((area) => ({ area, bounds: geoBounds(area) }));
  return (point) => {
    const { latitude, longitude } = point;
    const near = bounded
      .filter(
        ({ bounds: [[west, south], [east, north]] }) =>
          longitude > west - MARGIN &&
          longitude < east + MARGIN &&
          latitude > south - MARGIN &&
          latitude < north + MARGIN,
      )
      .map(({ area }) => area);
    const within = near.find((area) => geoContains(area, [longitude, latitude]));
    if (within) return within.properties.code;

    const [nearest] = near
      .map(({ geometry, properties }) => ({
        code: properties.code,
        distance: distanceToShape(geometry, point),
      }))
      .sort((a, b) => a.distance - b.distance);
    return nearest && nearest.distance <= COAST_KM ? nearest.code : null;
  };
}
