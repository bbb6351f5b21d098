import { expect, it } from 'vitest';
import type { StagedVisaSum } from '../../../../../data/publishing/staged-visas.ts';
import { faultsOfVisas } from '../../../../../workers/collect/checks/visas.ts';

const sum = (institution: StagedVisaSum['institution'], applications: number): StagedVisaSum => ({
  quarter: '2024-Q4',
  application: 'visa',
  institution,
  applications,
});

it('agrees when kinds make what nationalities make, group by group', () => {
  expect(
    faultsOfVisas([
      sum('higher-education', 30),
      sum('russell-group', 10),
      sum('other-universities', 20),
      sum('all-other', 7),
      sum('independent-school', 3),
      sum('other', 4),
    ]),
  ).toEqual([]);
});

it('says where they differ, by one application too, and where one is missing', () => {
  expect(faultsOfVisas([sum('higher-education', 30), sum('russell-group', 29)])).toEqual([
    '2024-Q4, visa, higher-education: nationalities make 30, kinds of institution 29.',
  ]);
  expect(faultsOfVisas([sum('other', 4)])).toEqual([
    '2024-Q4, visa, all-other: nationalities make 0, kinds of institution 4.',
  ]);
});
