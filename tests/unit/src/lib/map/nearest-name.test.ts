import { describe, expect, it } from 'vitest';
import { nearest } from '../../../../../src/lib/map/nearest-name.ts';
import type { Findable } from '../../../../../src/lib/map/search.ts';

const provider = (name: string, over: Partial<Findable> = {}): Findable => ({
  name,
  aliases: [],
  town: null,
  ukprn: '10000000',
  ...over,
});
const abertay = provider('Abertay University', {
  aliases: ['University of Abertay Dundee'],
  town: 'Dundee',
  ukprn: '10007849',
});

describe('the nearest name', () => {
  it('offers the nearest name for a slip of the pen, none for nonsense', () => {
    const all = [
      provider('Sheffield Hallam University'),
      abertay,
      provider('The University of Sheffield'),
      provider('Durham University'),
    ];
    const offered = (query: string, most = 1) => nearest(all, query, most).map(({ name }) => name);
    expect(offered('Shefield')).toEqual(['The University of Sheffield']);
    expect(offered('university of shefield', 3)).toEqual([
      'The University of Sheffield',
      'Sheffield Hallam University',
    ]);
    expect(offered('shefield hallam')).toEqual(['Sheffield Hallam University']);
    expect(offered('dundea')).toEqual(['Abertay University']);
    expect(offered('xyzzyq')).toEqual([]);
    expect(offered('zz')).toEqual([]);
  });
});
