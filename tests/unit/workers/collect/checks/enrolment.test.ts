import { describe, expect, it } from 'vitest';
import { ORIGINS } from '../../../../../data/codes.ts';
import type { ProviderFigures } from '../../../../../data/publishing/staged-enrolment.ts';
import { faultsOfYear, shrinkageOfYear } from '../../../../../workers/collect/checks/enrolment.ts';
import { ASTLEY, BERE } from '../../../../fixtures/table-1.ts';

function figures(ukprn: string, counts: readonly (string | number)[]): ProviderFigures {
  const entries = ORIGINS.map((origin, index) => [origin, Number(counts[index])]);
  return { ukprn, ...Object.fromEntries(entries) } as ProviderFigures;
}

const astley = figures(ASTLEY[0], ASTLEY.slice(2));
const bere = figures(BERE[0], BERE.slice(2));
const uk = figures('UK', [1500, 10, 20, 10, 0, 1540, 120, 280, 400, 5, 1945]);
const faults = (...rows: ProviderFigures[]) => faultsOfYear('2023/24', rows).join(' ');

describe('faultsOfYear', () => {
  it('finds nothing in figures that hold together', () => {
    expect(faults(astley, bere, uk)).toBe('');
  });

  it('allows what rounding explains, and no more', () => {
    expect(faults(astley, bere, { ...uk, england: 1505 })).toBe('');
    expect(faults(astley, bere, { ...uk, england: 1510 })).toMatch(
      /the 2 providers have 1500 students for england, but the Total row says 1510/,
    );
  });

  it('checks the parts of every row against its totals', () => {
    expect(faults({ ...astley, 'non-uk': 380 }, bere, { ...uk, 'non-uk': 430 })).toMatch(
      /10000001: eu \+ non-eu make 350, but non-uk is 380/,
    );
  });

  it.each([
    [[astley, bere], /published total for the UK is missing/],
    [[uk], /no providers/],
    [[{ ...astley, wales: null }, bere, uk], /10000001: no figure for wales/],
    [[{ ...astley, wales: 22 }, bere, uk], /22 for wales is no multiple of 5/],
    [[{ ...astley, wales: -20 }, bere, uk], /-20 for wales/],
  ])('names what is wrong', (rows, message) => {
    expect(faults(...rows)).toMatch(message);
  });
});

describe('shrinkageOfYear', () => {
  const served = { providers: 100, students: 1000 };
  const faultsOf = (providers: number, students: number) =>
    shrinkageOfYear('2023/24', { staged: { providers, students }, served });

  it('lets small falls and any rise pass', () => {
    expect(faultsOf(90, 800)).toEqual([]);
    expect(faultsOf(300, 9000)).toEqual([]);
  });

  it('names the fall', () => {
    expect(faultsOf(89, 800)).toEqual([
      '2023/24 would shrink from 100 providers to 89, by more than 10 %.',
    ]);
    expect(faultsOf(90, 795)).toEqual([
      '2023/24 would shrink from 1000 students to 795, by more than 20 %.',
    ]);
  });

  it('has nothing to say of a year that is not served', () => {
    const none = { providers: 0, students: 0 };
    expect(shrinkageOfYear('2023/24', { staged: none, served: none })).toEqual([]);
  });
});
