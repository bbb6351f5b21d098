import { describe, expect, it } from 'vitest';
import { FRAME } from '../../../../../src/lib/map/frame.ts';
import { areaInWords } from '../../../../../src/lib/map/local-area-words.ts';
import {
  hexagonPath,
  localAreasOf,
  localClass,
  ranked,
  STEP,
  withoutArea,
} from '../../../../../src/lib/map/local-areas.ts';
import { yearView } from '../../../../../src/lib/map/year-view.ts';
import { sample } from './sample.ts';

const view = yearView(sample(), '2023/24');
const rows = [...view.rows.values()];
const memberships = new Map(
  (
    [
      ['10000001', 'E08000019'],
      ['10000003', 'E08000019'],
      ['10000002', 'S12000036'],
      ['10000005', 'W06000015'],
      ['10000004', null],
    ] as const
  ).map(([ukprn, local_authority]) => [
    ukprn,
    { ukprn, local_authority, mission_groups: [], town: null, aliases: [], predecessors: [] },
  ]),
);
const areas = localAreasOf(rows, memberships);
const of = (name: string) => areas.find((area) => area.name === name)!;

describe('the local areas', () => {
  it('are all there, none upon another, within the frame', () => {
    expect(areas).toHaveLength(361);
    for (const [index, { x, y }] of areas.entries()) {
      expect(x).toBeGreaterThan(STEP / 2);
      expect(x).toBeLessThan(FRAME.width - STEP / 2);
      expect(y).toBeGreaterThan(STEP / 2);
      expect(y).toBeLessThan(FRAME.height - STEP / 2);
      const others = areas.slice(index + 1);
      expect(others.every((other) => Math.hypot(other.x - x, other.y - y) > STEP - 0.5)).toBe(true);
    }
  });

  it('add up the providers shown there', () => {
    expect(of('Sheffield')).toMatchObject({ backers: 1, sum: { students: 16_000, total: 50_000 } });
    expect(of('Sheffield').rows).toHaveLength(2);
    expect(of('Leeds').rows).toHaveLength(0);
    expect(withoutArea(rows, memberships)).toBe(1);
  });

  it('tell an area without a provider from one with hardly a student', () => {
    expect(localClass(of('Leeds'))).toBeNull();
    expect(localClass(of('Cardiff'))).toBe(1);
    expect(localClass(of('Sheffield'))).toBe(5);
    expect(localClass(of('City of Edinburgh'))).toBe(3);
  });

  it('are ranked by students and told in one sentence', () => {
    const list = ranked(areas);
    expect(list.map(({ name }) => name)).toEqual(['Sheffield', 'City of Edinburgh', 'Cardiff']);
    expect(areaInWords(list[0]!, list, view)).toBe(
      'Sheffield, 16,000 international students, two providers, one backer, 1st of 3',
    );
    expect(areaInWords(list[2]!, list, view)).toContain('0 to 2 international students');
  });
});

describe('the outline of hexagons', () => {
  it('closes each of them', () => {
    expect(hexagonPath([{ x: 10, y: 10 }], 0)).toMatch(/^M10 \S+l.*z$/);
    expect(hexagonPath([], 0)).toBe('');
  });
});
