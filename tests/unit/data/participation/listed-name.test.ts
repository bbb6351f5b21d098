import { describe, expect, it } from 'vitest';
import { formsOf, matchOf, type Known } from '../../../../data/participation/listed-name.ts';

const known = new Map<string, Known[]>([
  ['university-of-bere', [{ organisation: 'university-of-bere', ukprn: '10000001' }]],
  [
    'bere',
    [
      { organisation: null, ukprn: '10000001' },
      { organisation: 'university-of-bere', ukprn: '10000001' },
    ],
  ],
  [
    'shared-college',
    [
      { organisation: null, ukprn: '10000002' },
      { organisation: null, ukprn: '10000003' },
    ],
  ],
]);

describe('a listed name', () => {
  it('has the forms by which it may be known', () => {
    expect(formsOf('The University of Bere (Wessex)')).toEqual([
      'university-of-bere-wessex',
      'university-of-bere',
    ]);
    expect(formsOf('Bere – since 2014')).toEqual(['bere-since-2014', 'bere']);
    expect(formsOf('Bere-Regis College')).toEqual(['bere-regis-college']);
    expect(formsOf('–')).toEqual([]);
  });

  it.each([
    'The University of Bere',
    'UNIVERSITY OF BERE',
    'University of Bere (Wessex)',
    'Bere | partner',
  ])('is matched: %s', (name) => {
    expect(matchOf(name, known)).toEqual({ organisation: 'university-of-bere', ukprn: '10000001' });
  });

  it.each(['University of Bere Students’ Union', 'Shared College', 'Nowhere'])(
    'is left to a moderator: %s',
    (name) => {
      expect(matchOf(name, known)).toBeNull();
    },
  );
});
