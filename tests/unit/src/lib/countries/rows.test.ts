import { describe, expect, it } from 'vitest';
import {
  barLength,
  listFinding,
  regionGroups,
  ukTotals,
} from '../../../../../src/lib/countries/rows.ts';
import type { CountryListAnswer } from '../../../../../workers/api/shapes/countries.ts';

const country = (code: string, name: string, region: 'asia' | 'european-union') => ({
  code,
  name,
  kind: 'country' as const,
  region,
});

const list: CountryListAnswer = {
  edition: { number: 9, title: '', released: '2025', published_at: '2026-01-01T00:00:00Z' },
  released: { enrolment: '2025', backers: null },
  academic_year: '2023/24',
  regions: [
    { region: 'european-union', name: 'European Union', collected: true, students: 100 },
    { region: 'asia', name: 'Asia', collected: false, students: null },
    { region: 'africa', name: 'Africa', collected: false, students: null },
  ],
  countries: [
    { ...country('FR', 'France', 'european-union'), students: 50 },
    { ...country('CN', 'China', 'asia'), students: null },
    { ...country('BT', 'Bhutan', 'asia'), students: null },
  ],
};
const totals = ukTotals([
  { academic_year: '2021/22', domicile: 'CN', nation: 'UK', students: 150_000 },
  { academic_year: '2021/22', domicile: 'CN', nation: 'wales', students: 4_000 },
  { academic_year: '2021/22', domicile: 'FR', nation: 'UK', students: 11_000 },
]);

describe('regionGroups', () => {
  const groups = regionGroups(list, { year: '2021/22', totals });

  it('prefers the newer count by provider, and says of which year each is', () => {
    expect(groups[0]?.rows[0]).toMatchObject({ students: 50, year: '2023/24', byProvider: true });
    expect(groups[1]?.rows[0]).toMatchObject({
      code: 'CN',
      students: 150_000,
      year: '2021/22',
      byProvider: false,
    });
  });

  it('keeps a country with no count, without a zero, behind the others', () => {
    expect(groups[1]?.rows.at(-1)).toMatchObject({ code: 'BT', students: null, year: null });
  });

  it('leaves out regions without countries', () => {
    expect(groups.map(({ region }) => region)).toEqual(['european-union', 'asia']);
  });
});

describe('listFinding', () => {
  it('names the country of the most students, and claims no majority', () => {
    expect(listFinding(regionGroups(list, { year: '2021/22', totals }))).toBe(
      'More international students came from China than from any other country: 150,000 in 2021/22',
    );
    expect(listFinding([])).toBe('Where international students come from');
  });
});

describe('barLength', () => {
  it('has none for no count, and shows the smallest', () => {
    expect(barLength(null, 100)).toBe(0);
    expect(barLength(0, 100)).toBe(0);
    expect(barLength(5, 100_000)).toBe(0.5);
    expect(barLength(100, 100)).toBe(100);
    expect(barLength(5, 0)).toBe(0);
  });
});
