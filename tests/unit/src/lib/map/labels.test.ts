import { describe, expect, it } from 'vitest';
import { FRAME, LONDON_BOX } from '../../../../../src/lib/map/frame.ts';
import fc from 'fast-check';
import { LABEL_STYLES, NARROW, WIDE, styleFor } from '../../../../../src/lib/map/label-styles.ts';
import { placeLabels, withChosen } from '../../../../../src/lib/map/labels.ts';
import { boxOf } from '../../../../../src/lib/map/label-positions.ts';
import { overlap } from '../../../../../src/lib/map/label-cost.ts';
import {
  isBacker,
  place,
  type Mark,
  type Placeable,
} from '../../../../../src/lib/map/placement.ts';
import { radiusOf, reachOf } from '../../../../../src/lib/map/radius.ts';
import { distanceTo, meetsBox } from '../../../../../src/lib/map/segments.ts';
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

  it('have at least 12 pixels at every width, and 10 inside circles', () => {
    for (let width = 288; width <= 640; width++) {
      const { fontSize, insideSize } = styleFor(width);
      const scale = width / FRAME.width;
      expect(fontSize * scale).toBeGreaterThanOrEqual(12);
      expect(insideSize * scale).toBeGreaterThanOrEqual(10);
    }
  });

  it('say the figure of the provider that is chosen, and make room for one without a label', () => {
    const marks = [
      mark('a', { status: 'backer' }),
      mark('b', { x: 330, radius: 2 }),
      mark('c', { x: 100 }),
    ];
    const labels = placeLabels(marks, named, { ...WIDE, others: 0 });
    expect(labels.map(({ ukprn }) => ukprn)).toEqual(['a']);
    const chosenA = withChosen(labels, marks, marks[0]!, 'Name a, 10,755', WIDE);
    expect(chosenA.map(({ text }) => text)).toEqual(['Name a, 10,755']);
    const chosenB = withChosen(labels, marks, marks[1]!, 'Name b, 15', WIDE);
    expect(chosenB.map(({ text }) => text)).toEqual(['Name a', 'Name b, 15']);
    const [first, second] = chosenB.map((label) => boxOf(label, WIDE.fontSize));
    expect(overlap(first!, second!)).toBe(0);
  });
});

/** Backers crowded on a few places, among others. */
const crowd = fc
  .array(
    fc.record({
      longitude: fc
        .constantFrom(-1.5, -1.48, -1.9, -2.6)
        .chain((at) => fc.double({ min: at - 0.1, max: at + 0.1, noNaN: true })),
      latitude: fc
        .constantFrom(53.4, 52.5, 51.5)
        .chain((at) => fc.double({ min: at - 0.1, max: at + 0.1, noNaN: true })),
      status: fc.constantFrom('backer' as const, 'founder' as const, 'none-found' as const),
      students: fc.integer({ min: 100, max: 20_000 }),
    }),
    { minLength: 2, maxLength: 30 },
  )
  .map((all) =>
    all.map(({ students, ...each }, index): Placeable => ({
      ...each,
      ukprn: String(10_000_000 + index),
      region: 'E12000003',
      radius: radiusOf(students),
    })),
  );

describe('leaders', () => {
  it('never meet the symbol of another backer, nor end nearer to one than to their own', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom(...LABEL_STYLES), (all, style) => {
        const marks = place(all);
        for (const { ukprn, leader } of placeLabels(marks, named, style)) {
          if (!leader) continue;
          const [, , x, y] = leader;
          const own = marks.find((each) => each.ukprn === ukprn)!;
          for (const other of marks) {
            if (other === own || !isBacker(other.status)) continue;
            expect(distanceTo(leader, other.x, other.y)).toBeGreaterThan(
              reachOf(other.radius, true),
            );
            expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(
              Math.hypot(x - own.x, y - own.y),
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('run through no label where there is room', () => {
    const marks = [
      mark('a', { status: 'backer', radius: 16 }),
      mark('b', { x: 338, status: 'backer', radius: 12 }),
      mark('c', { x: 320, y: 532, status: 'backer', radius: 10 }),
    ];
    const labels = placeLabels(marks, named, WIDE);
    for (const { leader } of labels) {
      for (const label of labels) {
        if (leader && label.leader !== leader)
          expect(meetsBox(leader, boxOf(label, WIDE.fontSize))).toBe(false);
      }
    }
  });
});
