import { describe, expect, it } from 'vitest';
import { fold, matches, type Findable } from '../../../../../src/lib/map/search.ts';

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

describe('search', () => {
  it.each(['abertay', 'ABER', 'abertay dundee', 'dundee', '10007849', ' ', 'univ abertay'])(
    'finds Abertay by “%s”',
    (query) => expect(matches(abertay, query)).toBe(true),
  );

  it.each(['bertay', 'sheffield', '1000784', 'abertay sheffield'])(
    'does not find it by “%s”',
    (query) => expect(matches(abertay, query)).toBe(false),
  );

  it.each(['&', '…', '“”'])('finds nobody by signs alone: %s', (query) =>
    expect(matches(abertay, query)).toBe(false),
  );

  it('heeds neither accents nor apostrophes', () => {
    expect(fold('Grŵp Llandrillo')).toBe('grwp llandrillo');
    expect(matches(provider("King's College London"), 'kings college')).toBe(true);
    expect(matches(provider("King's College London"), 'king’s')).toBe(true);
  });
});
