import { expect, it } from 'vitest';
import { refuseNamed } from '../../../../../src/lib/data/refuse-named.ts';

const told = (named: Parameters<typeof refuseNamed>[0]) => {
  try {
    return refuseNamed(named);
  } catch (cause) {
    const { status, body } = cause as { status: number; body: { message: string } };
    return [status, body.message];
  }
};

it('says which providers a name fits, or that it fits none', () => {
  const fits = [{ ukprn: '10007157', name: 'The University of Sheffield' }];
  expect(told({ typed: 'sheffield', fits, count: 2 })).toEqual([
    400,
    '“sheffield” fits 2 providers. Give the UKPRN of one: The University of Sheffield (10007157).',
  ]);
  expect(told({ typed: 'nobody', fits: [], count: 0 })).toEqual([
    400,
    'No provider is called “nobody”. Give its UKPRN.',
  ]);
});
