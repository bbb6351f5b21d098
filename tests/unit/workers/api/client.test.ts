import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changesAddress, dataAddress } from '../../../../workers/api/address.ts';

it('brings nothing but addresses into a page: all else is types', () => {
  for (const file of ['client.ts', 'address.ts']) {
    const source = readFileSync(`workers/api/${file}`, 'utf8');
    const modules = [...source.matchAll(/^import (?!type )[\s\S]*?from '([^']+)'/gm)];
    expect(
      modules.map(([, module]) => module).filter((module) => module !== './address.ts'),
    ).toEqual([]);
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
