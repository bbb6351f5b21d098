import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_PICKED,
  readPicked,
  withAdded,
  withMoved,
  withRemoved,
  writePicked,
  type Picked,
} from '../../../../../src/lib/compare/picked.ts';

const three = readPicked('10000001,10000002,10000003').picked;
const slotOf = (picked: readonly Picked[], ukprn: string) =>
  picked.find((each) => each.ukprn === ukprn)?.slot;

describe('the colour of a provider', () => {
  it('is that of its position until something moves', () => {
    expect(three.map(({ slot }) => slot)).toEqual([1, 2, 3]);
    expect(writePicked(three)).toBe('10000001,10000002,10000003');
  });

  it('stays when others come, go or change places', () => {
    const moved = withMoved(three, '10000003', 0);
    expect(writePicked(moved)).toBe('10000003.3,10000001.1,10000002.2');
    const removed = withRemoved(moved, '10000001');
    expect(removed.map(({ slot }) => slot)).toEqual([3, 2]);
    expect(slotOf(withAdded(removed, '10000009'), '10000009')).toBe(1);
  });

  it('comes back from the address, whatever was done', () => {
    const step = fc.record({
      what: fc.constantFrom('add', 'remove', 'move'),
      who: fc.integer({ min: 1, max: 12 }),
      to: fc.integer({ min: -1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let picked: Picked[] = [];
        for (const { what, who, to } of steps) {
          const ukprn = String(10_000_000 + who);
          const before = slotOf(picked, ukprn);
          if (what === 'add') picked = withAdded(picked, ukprn);
          else if (what === 'move') picked = withMoved(picked, ukprn, to);
          else picked = withRemoved(picked, ukprn);
          if (before !== undefined && what !== 'remove') expect(slotOf(picked, ukprn)).toBe(before);
          expect(readPicked(writePicked(picked)).picked).toEqual(picked);
          expect(new Set(picked.map(({ slot }) => slot)).size).toBe(picked.length);
          expect(picked.length).toBeLessThanOrEqual(MOST_PICKED);
        }
      }),
    );
  });
});

describe('reading the list', () => {
  it('gives each a colour of its own where the address gives one twice', () => {
    expect(readPicked('10000001.2,10000002.2,10000003').picked).toEqual([
      { ukprn: '10000001', slot: 2 },
      { ukprn: '10000002', slot: 1 },
      { ukprn: '10000003', slot: 3 },
    ]);
  });

  it('says what it cannot use, and takes eight', () => {
    expect(readPicked('10000001,Sheffield,,10000001')).toMatchObject({
      picked: [{ ukprn: '10000001', slot: 1 }],
      strange: ['Sheffield'],
      tooMany: false,
    });
    const nine = Array.from({ length: 9 }, (_, index) => String(10_000_001 + index)).join(',');
    expect(readPicked(nine)).toMatchObject({ tooMany: true });
    expect(readPicked(nine).picked).toHaveLength(MOST_PICKED);
  });
});
