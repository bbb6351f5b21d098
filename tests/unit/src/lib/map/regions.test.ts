import { describe, expect, it } from 'vitest';
import { regionClass, regionsOf, withoutRegion } from '../../../../../src/lib/map/regions.ts';
import type { Row } from '../../../../../src/lib/map/year-view.ts';

function row(region: string | null, students: number, total: number, status = 'none-found'): Row {
  return { provider: { region, status }, students, total } as unknown as Row;
}

const LONDON = 'E12000007';
const WALES = 'W92000004';

describe('regions', () => {
  const rows = [
    row(WALES, 200, 1000),
    row(LONDON, 400, 1000),
    row(LONDON, 5, 10, 'backer'),
    row(null, 50, 100),
  ];

  it('add up the providers that have their main site there, largest share first', () => {
    const [first, second, ...rest] = regionsOf(rows);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ name: 'London', providers: 2, backers: 1 });
    expect(first!.sum).toMatchObject({ students: 405, total: 1010 });
    expect(second).toMatchObject({ name: 'Wales', providers: 1, backers: 0 });
    expect(withoutRegion(rows)).toBe(1);
  });

  it('carry what the rounding of every count lets the share be', () => {
    const [london] = regionsOf(rows);
    expect(london!.sum.share).toEqual({ value: 405 / 1010, low: 401 / 1014, high: 409 / 1006 });
  });

  it('have no share, and come last, on too small a base', () => {
    const regions = regionsOf([row(WALES, 10, 20), row(LONDON, 0, 1000)]);
    expect(regions.map(({ code }) => code)).toEqual([LONDON, WALES]);
    expect(regions[1]!.sum.share).toBeNull();
    expect(regionClass(regions[1]!)).toBeNull();
  });

  it('change class at the breaks', () => {
    const classOf = (students: number) => regionClass(regionsOf([row(WALES, students, 1000)])[0]!);
    expect([175, 180, 205, 210, 240, 270, 295, 300].map(classOf)).toEqual([1, 2, 2, 3, 4, 5, 5, 6]);
  });
});
