import fc from 'fast-check';
import { expect, it } from 'vitest';
import { project } from '../../../../../src/lib/map/albers.ts';
import {
  londonProjection,
  mainProjection,
  shetlandProjection,
} from '../../../../../src/lib/map/frame.ts';
import { landProjection } from '../../../../../src/lib/map/land-projection.ts';

it.each([
  ['main', mainProjection],
  ['London', londonProjection],
  ['Shetland', shetlandProjection],
])('puts every place of the United Kingdom where D3 does, on the %s map', (_, projection) => {
  const theirs = landProjection(projection);
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(degrees(-9, 2), degrees(49, 61), (longitude, latitude) => {
      const [x, y] = project(projection, longitude, latitude);
      const [expectedX, expectedY] = theirs([longitude, latitude])!;
      expect(x).toBeCloseTo(expectedX, 6);
      expect(y).toBeCloseTo(expectedY, 6);
    }),
  );
});

it('puts the centre where it is to stand', () => {
  const [x, y] = project(mainProjection, ...mainProjection.centre);
  expect([x, y]).toEqual([...mainProjection.at]);
});
