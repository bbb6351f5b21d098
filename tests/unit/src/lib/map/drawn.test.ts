import { describe, expect, it } from 'vitest';
import { readPlaces, writePlaces } from '../../../../../src/lib/map/drawn.ts';
import type { Mark } from '../../../../../src/lib/map/placement.ts';

const mark = (ukprn: string, x: number, y: number): Mark => ({
  ukprn,
  x,
  y,
  radius: 3,
  inLondon: false,
  status: 'none-found',
});

describe('places that the page carries', () => {
  const marks = [mark('10000003', 1.2, 2), mark('10000001', 607.9, 0.1)];

  it('are read as they were written, whatever the order', () => {
    const places = readPlaces(writePlaces(marks), ['10000003', '10000001']);
    expect(places.get('10000003')).toEqual({ x: 1.2, y: 2 });
    expect(places.get('10000001')).toEqual({ x: 607.9, y: 0.1 });
  });

  it('are none where they are of other providers', () => {
    expect(readPlaces(writePlaces(marks), ['10000001']).size).toBe(0);
    expect(readPlaces('', ['10000001']).size).toBe(0);
  });
});
