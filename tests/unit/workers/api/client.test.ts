import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changesAddress, dataAddress } from '../../../../workers/api/address.ts';

/** The client's own modules. */
const MODULES = ['./client.ts', './address.ts', './asking.ts', './map-answers.ts'];

it('brings nothing of the API into a page but itself: all else is types', () => {
  for (const file of MODULES) {
    const source = readFileSync(join('workers/api', file), 'utf8');
    const imported = [...source.matchAll(/^import (?!type )[\s\S]*?from '([^']+)'/gm)];
    expect(MODULES).toEqual(expect.arrayContaining(imported.map(([, module]) => module)));
  }
});

it('writes addresses as the API reads them', () => {
  expect(dataAddress('enrolment', 'csv')).toBe('/api/v1/data/enrolment.csv');
  expect(
    dataAddress('enrolment', 'json', {
      ukprn: ['10007157', 'UK'],
      academic_year: '2023/24',
      limit: 5,
      cursor: undefined,
    }),
  ).toBe('/api/v1/data/enrolment.json?ukprn=10007157&ukprn=UK&academic_year=2023%2F24&limit=5');
  expect(changesAddress(3, 'csv', { from: 1 })).toBe('/api/v1/editions/3/changes.csv?from=1');
});
