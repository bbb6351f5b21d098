import { describe, expect, it } from 'vitest';
import {
  AREA_COLUMNS,
  areaRows,
  BRIEF_COLUMNS,
  briefRows,
} from '../../../../../src/lib/areas/file.ts';
import type { AreaAnswer, AreaSummary } from '../../../../../workers/api/shapes/areas.ts';

const newest = {
  academic_year: '2023/24',
  providers: 2,
  non_uk: { value: 500, low: 496, high: 504, counts: 2 },
  total: { value: 2000, low: 1996, high: 2004, counts: 2 },
  share: { value: 0.25, low: 0.247, high: 0.253 },
};
const area = {
  code: 'E08000019',
  name: 'Sheffield',
  level: 'local-authority',
  nation: 'england',
  region: { code: 'E12000003', name: 'Yorkshire and The Humber' },
} as const;
const summary: AreaSummary = { ...area, backers: null, newest, non_uk: [500] };
const before = { ...newest, academic_year: '2022/23', providers: 0, non_uk: null, share: null };

const answer: AreaAnswer = {
  edition: { number: 9, title: '', released: '2025', published_at: '2026-01-01T00:00:00Z' },
  released: { enrolment: '2025', backers: null },
  academic_years: ['2022/23', '2023/24'],
  area,
  uk: [],
  years: [{ ...before, total: null }, newest],
  rank: { of: 160, non_uk: 3, share: null },
  fees: { academic_year: '2023/24', providers: 2, non_uk: 215_130, total: 430_260 },
  providers: [
    {
      ...{ ukprn: '10007157', slug: 'a', name: 'A', town: null, status: 'founder' },
      ...{ non_uk: [null, 300], total: [null, 1000] },
    },
  ],
  organisations: [],
  parts: [summary],
};

describe('files of areas', () => {
  it('have a row an area with the ends of its sum', () => {
    const [row] = areaRows([summary]);
    expect(Object.keys(row ?? {}).sort()).toEqual(AREA_COLUMNS.map(({ name }) => name).sort());
    expect(row).toMatchObject({ area: 'E08000019', non_uk: 500, non_uk_low: 496, backers: null });
  });

  it('tell the area’s years, its providers’ and its parts apart, and leave gaps empty', () => {
    const rows = briefRows(answer);
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(BRIEF_COLUMNS.map(({ name }) => name).sort());
    }
    expect(rows.map(({ what, academic_year }) => `${what} ${academic_year}`)).toEqual([
      'area 2022/23',
      'area 2023/24',
      'provider 2023/24',
      'part 2023/24',
    ]);
    expect(rows[0]).toMatchObject({ non_uk: null, fees_non_uk: null });
    expect(rows[1]).toMatchObject({ non_uk: 500, fees_non_uk: 215_130 });
    expect(rows[2]).toMatchObject({ code: '10007157', non_uk: 300, total: 1000 });
  });
});
