import { expect, it } from 'vitest';
import type { Areas } from '../../../../../data/derive/geography/boundaries.ts';
import { areaFinder } from '../../../../../data/derive/institutions/local-authority.ts';

/** A square of a tenth of a degree, clockwise as d3-geo wants an exterior. */
const square = (code: string, west: number, south: number): Areas['features'][number] => ({
  type: 'Feature',
  properties: { code, name: code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, south + 0.1],
        [west + 0.1, south + 0.1],
        [west + 0.1, south],
        [west, south],
      ],
    ],
  },
});

const find = areaFinder({
  type: 'FeatureCollection',
  features: [square('WEST', -1.1, 53), square('EAST', -1, 53)],
});

it.each([
  ['within the one', 53.05, -1.05, 'WEST'],
  ['within the other', 53.05, -0.95, 'EAST'],
  ['two km off a corner', 52.99, -0.895, 'EAST'],
  ['ten km off', 53.05, -1.25, null],
  ['far away', 55, 3, null],
])('a point %s', (_where, latitude, longitude, code) => {
  expect(find({ latitude, longitude })).toBe(code);
});
