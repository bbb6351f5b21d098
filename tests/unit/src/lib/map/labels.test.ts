import { describe, expect, it } from 'vitest';
import { FRAME, LONDON_BOX } from '../../../../../src/lib/map/frame.ts';
import { NARROW, placeLabels, WIDE } from '../../../../../src/lib/map/labels.ts';
import type { Mark } from '../../../../../src/lib/map/placement.ts';
import { textWidth } from '../../../../../src/lib/map/text-width.ts';

const mark = (ukprn: string, over: Partial<Mark> = {}): Mark => ({
  ukprn,
  x: 300,
  y: 500,
  radius: 10,
  inLondon: false,
  status: 'none-found',
  ...over,
});
const named = (ukprn: string) => `Name ${ukprn}`;

describe('labels', () => {
  it('name every backer and the twelve largest others', () => {
    const marks = Array.from({ length: 40 }, (_, index) =>
      mark(`n${index}`, {
        x: 60 + (index % 8) * 60,
        y: 300 + Math.floor(index / 8) * 90,
        radius: 5 + index / 10,
      }),
    );
    const backers = [
      mark('b1', { x: 90, y: 340, radius: 2, status: 'backer' }),
      mark('b2', { x: 500, y: 345, status: 'founder' }),
    ];
    const labels = placeLabels([...marks, ...backers], named, WIDE);
    expect(
      labels
        .filter(({ kind }) => kind === 'backer')
        .map(({ ukprn }) => ukprn)
        .sort(),
    ).toEqual(['b1', 'b2']);
    expect(labels.filter(({ kind }) => kind === 'other')).toHaveLength(12);
  });

  it('stay in the frame, and outside the inset of London', () => {
    const labels = placeLabels(
      [mark('a', { x: 600, y: 500 }), mark('b', { x: 4, y: 845 }), mark('c', { x: 340, y: 120 })],
      named,
      WIDE,
    );
    expect(labels).toHaveLength(3);
    for (const { x, y, anchor, text } of labels) {
      const width = textWidth(text, WIDE.fontSize);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      expect(left).toBeGreaterThanOrEqual(-0.1);
      expect(left + width).toBeLessThanOrEqual(FRAME.width + 0.1);
      expect(y).toBeLessThan(FRAME.height);
      const besideLondon =
        left + width <= LONDON_BOX.x || y - 10 >= LONDON_BOX.y + LONDON_BOX.height;
      expect(besideLondon).toBe(true);
    }
  });

  it('never lie on each other', () => {
    const marks = [
      mark('a', { status: 'backer' }),
      mark('b', { x: 304, y: 504, status: 'backer' }),
      mark('c', { x: 296, y: 498, status: 'backer' }),
    ];
    const labels = placeLabels(marks, named, WIDE);
    const ys = labels.map(
      ({ y, x, anchor }) => `${Math.round(y / 13)} ${anchor} ${Math.round(x / 200)}`,
    );
    expect(new Set(ys).size).toBe(labels.length);
  });

  it('have a leader exactly where they stand away from their mark', () => {
    const [near] = placeLabels([mark('a', { status: 'backer' })], named, WIDE);
    expect(near!.leader).toBeNull();
    const crowd = Array.from({ length: 12 }, (_, index) =>
      mark(`x${index}`, {
        x: 300 + Math.cos(index) * 26,
        y: 500 + Math.sin(index) * 26,
        status: 'backer',
        radius: 6,
      }),
    );
    const labels = placeLabels(
      [mark('a', { status: 'backer', radius: 12 }), ...crowd],
      named,
      WIDE,
    );
    expect(labels.some(({ leader }) => leader !== null)).toBe(true);
  });

  it('stand inside large circles of London, at the size of the map', () => {
    const [label] = placeLabels(
      [mark('UCL', { x: 470, y: 130, radius: 25, inLondon: true })],
      (name) => name,
      NARROW,
    );
    expect(label).toMatchObject({ kind: 'inside', anchor: 'middle', x: 470 });
  });
});
