import { expect, it } from 'vitest';
import { providerNames } from '../../../../data/derive/provider-names.ts';
import type { Table1 } from '../../../../data/derive/table-1.ts';

const file = (release: string, names: Record<string, string>): Table1 => ({
  academicYear: '2018/19',
  release,
  lines: [...Object.entries(names), ['UK', 'Total']].map(([ukprn = '', name = '']) => ({
    ukprn,
    name,
    students: [],
  })),
});

it('lists each provider once a release, without the total row', () => {
  expect(
    providerNames([
      file('2025', { '10007849': 'Abertay University' }),
      file('2025', { '10007849': 'Abertay University', '10000291': 'Anglia Ruskin University' }),
      file('2020', { '10007849': 'University of Abertay Dundee' }),
    ]),
  ).toEqual([
    { release: '2020', ukprn: '10007849', name: 'University of Abertay Dundee' },
    { release: '2025', ukprn: '10000291', name: 'Anglia Ruskin University' },
    { release: '2025', ukprn: '10007849', name: 'Abertay University' },
  ]);
});

it('refuses two names in one release', () => {
  expect(() => providerNames([file('2025', { '1': 'A' }), file('2025', { '1': 'B' })])).toThrow(
    'calls 1 both "A" and "B"',
  );
});
