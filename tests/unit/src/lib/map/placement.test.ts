import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../../../data/codes.ts';
import { LONDON, LONDON_BOX } from '../../../../../src/lib/map/frame.ts';
import {
  isBacker,
  OVERLAP_OUTSIDE_LONDON,
  place,
  type Mark,
  type Placeable,
} from '../../../../../src/lib/map/placement.ts';
import { radiusOf, reachOf } from '../../../../../src/lib/map/radius.ts';

const provider = (index: number, over: Partial<Placeable> = {}): Placeable => ({
  ukprn: String(10_000_000 + index),
  longitude: -1.5,
  latitude: 53.4,
  region: 'E12000003',
  status: 'none-found',
  radius: radiusOf(5000),
  ...over,
});

const providers = fc
  .array(
    fc.record({
      longitude: fc.double({ min: -3, max: 0, noNaN: true }),
      latitude: fc.double({ min: 51.3, max: 54, noNaN: true }),
      region: fc.constantFrom('E12000003', LONDON),
      status: fc.constantFrom(...STATUSES),
      radius: fc.integer({ min: 5, max: 20_000 }).map(radiusOf),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map((each, index) =>
      provider(
        index,
        each.region === LONDON ? { ...each, radius: Math.min(each.radius, 12) } : each,
      ),
    ),
  );

/** How far two marks overlap, as a share of the sum of their radii. */
function overlap(a: Mark, b: Mark): number {
  return 1 - Math.hypot(a.x - b.x, a.y - b.y) / (a.radius + b.radius);
}

describe('placing', () => {
  it('lets no two marks outside London overlap by more than 42 %', () => {
    fc.assert(
      fc.property(providers, (all) => {
        const marks = place(all).filter(({ inLondon }) => !inLondon);
        for (const [index, a] of marks.entries()) {
          for (const b of marks.slice(index + 1)) {
            expect(overlap(a, b)).toBeLessThanOrEqual(OVERLAP_OUTSIDE_LONDON + 1e-3);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the rings of backers clear of each other outside London too', () => {
    fc.assert(
      fc.property(providers, (all) => {
        const backers = place(all).filter(({ inLondon, status }) => !inLondon && isBacker(status));
        for (const [index, a] of backers.entries()) {
          for (const b of backers.slice(index + 1)) {
            const least = reachOf(a.radius, true) + reachOf(b.radius, true);
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(least);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps marks of London apart, rings too, and inside the inset', () => {
    fc.assert(
      fc.property(providers, (all) => {
        const marks = place(all).filter(({ inLondon }) => inLondon);
        for (const [index, a] of marks.entries()) {
          const reach = reachOf(a.radius, isBacker(a.status));
          expect(a.x - reach).toBeGreaterThanOrEqual(LONDON_BOX.x);
          expect(a.x + reach).toBeLessThanOrEqual(LONDON_BOX.x + LONDON_BOX.width);
          expect(a.y + reach).toBeLessThanOrEqual(LONDON_BOX.y + LONDON_BOX.height);
          for (const b of marks.slice(index + 1)) {
            const least = reach + reachOf(b.radius, isBacker(b.status));
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(least - 0.05);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('puts the same providers in the same places, in whatever order they come', () => {
    const all = Array.from({ length: 30 }, (_, index) => provider(index, { radius: 3 + index }));
    expect(place([...all].reverse())).toEqual(place(all));
  });

  it('parts two providers that belong into the same corner of the inset', () => {
    const beyond = { region: LONDON, radius: 12 };
    const [a, b] = place([
      provider(0, { ...beyond, longitude: -0.34, latitude: 53.53 }),
      provider(1, { ...beyond, longitude: -0.45, latitude: 52.32 }),
    ]);
    expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(23.9);
  });

  it('parts two providers at one address', () => {
    const [a, b] = place([provider(1), provider(2)]);
    expect(overlap(a!, b!)).toBeLessThanOrEqual(OVERLAP_OUTSIDE_LONDON + 1e-3);
  });

  it('leaves a provider without neighbours where it is', () => {
    const [alone] = place([provider(1)]);
    const [same] = place([provider(1, { radius: 3 })]);
    expect(alone!.x).toBeCloseTo(same!.x, 1);
    expect(alone!.y).toBeCloseTo(same!.y, 1);
  });

  it('draws large marks first and backers last', () => {
    const marks = place([
      provider(1, { radius: 2 }),
      provider(2, { radius: 9, status: 'backer', longitude: -2 }),
      provider(3, { radius: 7, latitude: 52 }),
      provider(4, { radius: 4, status: 'founder', latitude: 51.9 }),
    ]);
    expect(marks.map(({ radius }) => radius)).toEqual([7, 2, 9, 4]);
  });

  it('takes places from what is drawn, if that is all of these providers', () => {
    const all = Array.from({ length: 12 }, (_, index) => provider(index, { radius: 3 + index }));
    const placed = place(all);
    const moved = new Map(placed.map(({ ukprn, x, y }) => [ukprn, { x: x + 1, y }]));
    expect(place(all, moved)).toEqual(placed.map((mark) => ({ ...mark, x: mark.x + 1 })));
    expect(place(all.slice(1), moved)).toEqual(place(all.slice(1)));
    moved.delete(all[0]!.ukprn);
    expect(place(all, moved)).toEqual(placed);
  });
});
