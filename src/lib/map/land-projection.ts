/** The map's projections as D3 has them, for shapes: needed where the land is drawn, on no page. */
import { geoConicEqualArea, type GeoConicProjection } from 'd3';
import { MERIDIAN, PARALLELS, type Projection } from './albers.ts';

export function landProjection({ scale, centre, at }: Projection): GeoConicProjection {
  const [longitude, latitude] = centre;
  return geoConicEqualArea()
    .rotate([-MERIDIAN, 0])
    .parallels([...PARALLELS])
    .center([longitude - MERIDIAN, latitude])
    .scale(scale)
    .translate([...at]);
}
