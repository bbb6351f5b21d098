import { describe, expect, it } from 'vitest';
import type { InstitutionAliasRow, InstitutionRow } from '../../../../data/publishing/tables.ts';
import { changesOfNames, freeSlug } from '../../../../workers/collect/providers.ts';

const institution = (ukprn: string, name: string, slug: string): InstitutionRow => ({
  ukprn,
  name,
  slug,
  nation: 'england',
  region: 'E12000003',
  localAuthority: null,
  town: 'Astley',
  latitude: 53,
  longitude: -1,
  website: null,
  domain: null,
  successor: null,
});
const alias = (ukprn: string, name: string): InstitutionAliasRow => ({
  ukprn,
  name,
  slug: 'x',
  kind: 'hesa',
  usedFrom: null,
  usedTo: null,
});

const known = new Map([
  ['10000001', institution('10000001', 'Astley University', 'astley-university')],
]);
const lastSeen = new Map([['10000001', '2018/19']]);
const changes = (
  name: string,
  aliases: InstitutionAliasRow[] = [],
  ukprn = '10000001',
  seen = '2023/24',
) => changesOfNames([{ ukprn, name, seen }], known, aliases, lastSeen);

describe('changesOfNames', () => {
  it('changes nothing for a name that is known, current or not', () => {
    const none = { institutions: [], aliases: [], warnings: [] };
    expect(changes('Astley University')).toEqual(none);
    expect(changes('Astley Poly', [alias('10000001', 'Astley Poly')])).toEqual(none);
  });

  it('does not take the alias of another provider for its own', () => {
    expect(changes('Astley Poly', [alias('10000009', 'Astley Poly')]).institutions).toHaveLength(1);
  });

  it('renames, keeps everything else, and keeps the old name with the year it was last seen', () => {
    const { institutions, aliases, warnings } = changes('The University of Astley');
    expect(institutions).toEqual([
      {
        ...known.get('10000001'),
        name: 'The University of Astley',
        slug: 'university-of-astley',
      },
    ]);
    expect(aliases).toEqual([
      {
        ukprn: '10000001',
        name: 'Astley University',
        slug: 'astley-university',
        kind: 'former',
        usedFrom: null,
        usedTo: '2018/19',
      },
    ]);
    expect(warnings).toEqual([
      'Provider 10000001 is now called The University of Astley; it was Astley University.',
    ]);
  });

  it('keeps the name of newer figures, and takes that of older ones for a former name', () => {
    const { institutions, aliases, warnings } = changes('Astley Poly', [], '10000001', '2017/18');
    expect(institutions).toEqual([]);
    expect(aliases).toEqual([
      {
        ukprn: '10000001',
        name: 'Astley Poly',
        slug: 'astley-poly',
        kind: 'former',
        usedFrom: null,
        usedTo: '2017/18',
      },
    ]);
    expect(warnings).toEqual([
      'Provider 10000001, Astley University, was called Astley Poly in 2017/18.',
    ]);
  });

  it('adds a new provider with its name alone and lists it', () => {
    const { institutions, aliases, warnings } = changes('Bere College', [], '10000002');
    expect(institutions).toMatchObject([
      { ukprn: '10000002', slug: 'bere-college', nation: null, latitude: null },
    ]);
    expect(aliases).toEqual([]);
    expect(warnings[0]).toMatch(/^New provider 10000002, Bere College/);
  });

  it('gives a new provider an address of its own where its name is taken', () => {
    const names = ['10000002', '10000003'].map((ukprn) => ({
      ukprn,
      name: 'Astley  University!',
      seen: '2023/24',
    }));
    const { institutions } = changesOfNames(names, known, [], new Map());
    expect(institutions.map(({ slug }) => slug)).toEqual([
      'astley-university-10000002',
      'astley-university-10000003',
    ]);
  });
});

describe('freeSlug', () => {
  it('falls back to the UKPRN for a name without letters', () => {
    expect(freeSlug('…', '10000001', new Map())).toBe('10000001');
  });

  it('leaves a provider the slug it has', () => {
    expect(freeSlug('Astley', '10000001', new Map([['astley', '10000001']]))).toBe('astley');
  });
});
