import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, groupsOf, pathOf } from '../../../../../src/lib/map/mark-groups.ts';
import type { Mark } from '../../../../../src/lib/map/placement.ts';

const KINDS = ['plain', 'dashed', 'r5'];

const marks = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 60 }),
      y: fc.integer({ min: 0, max: 60 }),
      radius: fc.integer({ min: 1, max: 15 }),
      kind: fc.constantFrom(...KINDS),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map((each, index) => ({
      ...each,
      ukprn: String(10_000_000 + index),
      inLondon: false,
      status: 'none-found' as const,
    })),
  );

const touch = (a: Mark, b: Mark) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius;

describe('grouping marks that look alike', () => {
  it('keeps every mark once, each in a group of its look', () => {
    fc.assert(
      fc.property(marks, (all) => {
        const kindOf = (mark: Mark) => all.find(({ ukprn }) => ukprn === mark.ukprn)!.kind;
        const groups = groupsOf(all, kindOf);
        const grouped = groups.flatMap((group) => group.marks);
        expect(new Set(grouped)).toEqual(new Set(all));
        expect(grouped).toHaveLength(all.length);
        for (const { kind, marks: alike } of groups) {
          expect(alike.every((mark) => kindOf(mark) === kind)).toBe(true);
        }
      }),
    );
  });

  it('paints of two that overlap the later one later, never both at once', () => {
    fc.assert(
      fc.property(marks, (all) => {
        const groups = groupsOf(all, ({ ukprn }) => KINDS[Number(ukprn) % KINDS.length]!);
        const groupOf = (mark: Mark) => groups.findIndex((group) => group.marks.includes(mark));
        for (const [index, below] of all.entries()) {
          for (const above of all.slice(index + 1)) {
            if (touch(below, above)) expect(groupOf(above)).toBeGreaterThan(groupOf(below));
          }
        }
      }),
    );
  });
});

describe('the path of circles', () => {
  it('goes round each circle in one arc, and closes', () => {
    expect(pathOf([{ x: 10, y: 20, radius: 4 }], 1)).toBe('M5 20a5 5 0 1 1 0 .1z');
    expect(pathOf([], 0)).toBe('');
  });
});

describe('on the way from one place to another', () => {
  const [from, to] = [
    { x: 0, y: 10, radius: 2 },
    { x: 10, y: 10, radius: 4 },
  ];

  it('begins at the first and ends at the second', () => {
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 0.5)).toEqual({ x: 5, y: 10, radius: 3 });
    expect(between(from, to, 1)).toEqual(to);
  });

  it('grows where it stands, if it was not there before', () => {
    expect(between(undefined, to, 0.5)).toEqual({ x: 10, y: 10, radius: 2 });
  });
});
