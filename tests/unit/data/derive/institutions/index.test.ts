import { expect, it } from 'vitest';
import { currentNames } from '../../../../../data/derive/institutions/index.ts';

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
