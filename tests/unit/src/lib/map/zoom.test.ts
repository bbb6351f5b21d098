import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAME } from '../../../../../src/lib/map/frame.ts';
import {
  around,
  bounded,
  CLOSEST,
  closer,
  fromScreen,
  readZoom,
  showing,
  WHOLE,
  writeZoom,
} from '../../../../../src/lib/map/zoom.ts';

const zooms = fc
  .record({
    k: fc.double({ min: -2, max: 30, noNaN: true }),
    x: fc.integer({ min: -9000, max: 9000 }),
    y: fc.integer({ min: -9000, max: 9000 }),
  })
  .map(bounded);

describe('the zoom', () => {
  it('never shows what lies beyond the frame, nor closer than allowed', () => {
    fc.assert(
      fc.property(zooms, (zoom) => {
        const [from, to] = [fromScreen(zoom, 0, 0), fromScreen(zoom, FRAME.width, FRAME.height)];
        expect(zoom.k).toBeGreaterThanOrEqual(1);
        expect(zoom.k).toBeLessThanOrEqual(CLOSEST);
        expect(Math.min(from.x, from.y)).toBeGreaterThanOrEqual(-0.5);
        expect(to.x).toBeLessThanOrEqual(FRAME.width + 0.5);
        expect(to.y).toBeLessThanOrEqual(FRAME.height + 0.5);
      }),
    );
  });

  it('has a place in the middle where that is asked for and the frame allows', () => {
    const zoom = around(300, 400, 4);
    const middle = fromScreen(zoom, FRAME.width / 2, FRAME.height / 2);
    expect(middle.x).toBeCloseTo(300, 0);
    expect(middle.y).toBeCloseTo(400, 0);
    expect(around(0, 0, 4)).toEqual({ k: 4, x: 0, y: 0 });
  });

  it('goes closer and back to the whole', () => {
    expect(closer(closer(WHOLE, 2), 0.5)).toEqual(WHOLE);
    expect(closer(WHOLE, 100).k).toBe(CLOSEST);
  });

  it('comes back from an address as it was, and the whole as none', () => {
    fc.assert(
      fc.property(zooms, (zoom) => {
        expect(readZoom(writeZoom(zoom))).toEqual(zoom.k > 1 ? zoom : null);
      }),
    );
    expect(readZoom('2,1')).toBeNull();
    expect(readZoom('1e9,0,0')).toBeNull();
  });

  it('moves to what it does not show, as close as it was, and no further than it must', () => {
    const zoom = around(300, 400, 4);
    expect(showing(zoom, 310, 420)).toBe(zoom);
    expect(showing(WHOLE, 2, 2)).toBe(WHOLE);
    const moved = showing(zoom, 100, 700);
    expect(moved.k).toBe(4);
    expect(moved).toEqual(around(100, 700, 4));
  });
});
