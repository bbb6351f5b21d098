import { geoPath } from 'd3';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import regions from '../../../../../data/geography/regions.topo.json' with { type: 'json' };
import type { RegionTopology } from '../../../../../data/geography/topologies.ts';
import { project } from '../../../../../src/lib/map/albers.ts';
import {
  FRAME,
  LONDON_BOX,
  londonProjection,
  mainProjection,
  SHETLAND_BOX,
  shetlandProjection,
} from '../../../../../src/lib/map/frame.ts';
import { landProjection } from '../../../../../src/lib/map/land-projection.ts';

const topology = regions as unknown as RegionTopology;
const lands = feature(topology, topology.objects.regions);

function inside(
  [x, y]: [number, number],
  box: { x: number; y: number; width: number; height: number },
) {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

describe('the frame of the map', () => {
  it('holds all land but Shetland, which would stand above it', () => {
    const [[west], [east, south]] = geoPath(landProjection(mainProjection)).bounds(lands);
    expect(west).toBeGreaterThan(0);
    expect(east).toBeLessThan(FRAME.width);
    expect(south).toBeLessThan(FRAME.height);
    const [, orkney] = project(mainProjection, -2.6, 59.39);
    expect(orkney).toBeGreaterThan(0);
  });

  it('holds Shetland, north to south, in its inset', () => {
    for (const [longitude, latitude] of [
      [-0.85, 60.86],
      [-1.27, 59.85],
      [-1.75, 60.3],
      [-0.75, 60.4],
    ] as const) {
      expect(inside(project(shetlandProjection, longitude, latitude), SHETLAND_BOX)).toBe(true);
    }
  });

  it('holds central London in the inset, and no other land under it', () => {
    for (const [longitude, latitude] of [
      [-0.13, 51.52],
      [-0.25, 51.45],
      [0.07, 51.51],
    ] as const) {
      expect(inside(project(londonProjection, longitude, latitude), LONDON_BOX)).toBe(true);
    }
    // Peterhead, the easternmost town of Scotland.
    expect(inside(project(mainProjection, -1.77, 57.5), LONDON_BOX)).toBe(false);
  });
});
