import { describe, expect, it } from 'vitest';
import {
  fromSuggestion,
  nameAmong,
  providersNamed,
  suggestion,
  unknownAmong,
} from '../../../../../src/lib/data/provider-chosen.ts';

const PROVIDERS = [
  { ukprn: '10007157', name: 'The University of Sheffield', town: 'Sheffield' },
  { ukprn: '10005790', name: 'Sheffield Hallam University', town: 'Sheffield' },
  { ukprn: '10007854', name: 'Cardiff Metropolitan University', town: 'Cardiff' },
  ...Array.from({ length: 9 }, (_, at) => ({
    ukprn: `1000000${at}`,
    name: `College ${at} of Leeds`,
    town: null,
  })),
];
const named = (typed: string) => providersNamed(PROVIDERS, typed);

it('UKPRNs and the code of totals are no names', () => {
  expect(nameAmong(['10007157', 'UK'])).toBeNull();
  expect(nameAmong(undefined)).toBeNull();
  expect(nameAmong(['10007157', 'hallam'])).toBe('hallam');
  expect(nameAmong(['1000715'])).toBe('1000715');
});

it('what a field suggests is taken for its UKPRN, and nothing else is', () => {
  for (const provider of PROVIDERS)
    expect(fromSuggestion(suggestion(provider))).toBe(provider.ukprn);
  expect(['10007157', 'hallam', 'A college (Leeds)'].map(fromSuggestion)).toEqual([
    '10007157',
    'hallam',
    'A college (Leeds)',
  ]);
});

it('a UKPRN that no provider has fits none', () => {
  expect(unknownAmong(['10007157', '10009999'], PROVIDERS)).toEqual({
    ...{ typed: '10009999', fits: [], count: 0 },
  });
  expect(unknownAmong(['10007157', 'UK'], PROVIDERS)).toBeNull();
  expect(unknownAmong(undefined, PROVIDERS)).toBeNull();
});

describe('a name', () => {
  it('fits one', () =>
    expect(named('hallam')).toMatchObject({ count: 1, fits: [{ ukprn: '10005790' }] }));

  it('fits several, by name or town', () => expect(named('sheffield').count).toBe(2));

  it('fits none', () => expect(named('shefield')).toMatchObject({ count: 0, fits: [] }));

  it('that fits many offers a few', () => {
    const { count, fits } = named('leeds');
    expect([count, fits.length]).toEqual([9, 6]);
  });
});
