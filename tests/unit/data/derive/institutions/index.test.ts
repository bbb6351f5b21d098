import { expect, it } from 'vitest';
import { currentNames } from '../../../../../data/derive/institutions/index.ts';

it('names one that was renamed after the newest release by its present name', () => {
  const old = { release: '2025', ukprn: '10000163', name: 'AECC University College' };
  expect(currentNames([old])).toEqual([{ ukprn: '10000163', name: 'Health Sciences University' }]);
});

it('names each provider as the newest release that has it does', () => {
  expect(
    currentNames([
      { release: '2025', ukprn: '2', name: 'New' },
      { release: '2020', ukprn: '2', name: 'Old' },
      { release: '2020', ukprn: '1', name: 'Gone' },
    ]),
  ).toEqual([
    { ukprn: '1', name: 'Gone' },
    { ukprn: '2', name: 'New' },
  ]);
});
