import { expect, it } from 'vitest';
import { unionsOf } from '../../../../../src/lib/map/unions.ts';
import type { MapOrganisation } from '../../../../../workers/api/shapes/map.ts';
import { provider, sample } from './sample.ts';

function body(name: string, type: MapOrganisation['type'] = 'students-union'): MapOrganisation {
  return {
    organisation: name,
    name,
    type,
    place: null,
    nation: 'england',
    ukprn: null,
    status: 'backer',
  };
}

it('a students’ union belongs to the provider of its name', () => {
  const providers = [
    provider('1', 'The University of Sheffield', { '2023/24': [1, 2] }),
    provider('2', 'Sheffield Hallam University', { '2023/24': [1, 2] }),
  ];
  const organisations = [
    body("University of Sheffield Students' Union"),
    body('Sheffield Hallam University Students’ Union'),
    body("Nowhere University Students' Union"),
    body('National Union of Students'),
    body("Sheffield Hallam University Students' Union", 'sector-body'),
  ];
  const unions = unionsOf({ ...sample(providers), organisations });
  expect([...unions].map(([ukprn, { name }]) => [ukprn, name])).toEqual([
    ['1', "University of Sheffield Students' Union"],
    ['2', 'Sheffield Hallam University Students’ Union'],
  ]);
});
