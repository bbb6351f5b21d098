import { describe, expect, it } from 'vitest';
import type { InstitutionAliasRow, InstitutionRow } from '../../../../../data/publishing/tables.ts';
import { readInstitutions } from '../../../../../workers/collect/institutions/source.ts';
import type { Member } from '../../../../../workers/collect/read/members.ts';
import { streamOf } from '../streams.ts';

const HEAD =
  'ukprn,name,nation,region,local_authority,town,latitude,longitude,place_source,website,domain,successor';
const ASTLEY = '10000001,Astley University,england,,,Astley,53.5,-2.5,by hand,,,';
const ALIASES = 'ukprn,name,kind,used_from,used_to\n10000001,Astley Poly,former,,2015\n';

function member(base: string, text: string, archive?: string): Member {
  const name = archive ? `${archive}: ${base}` : base;
  return { name, base, bytes: streamOf(text), sha256: base, packed: archive !== undefined };
}

/** What is handed over of files, table by table. */
async function read(members: Member[]) {
  const added: object[][] = [];
  const partitions: string[][] = [];
  async function* each() {
    yield* members;
  }
  await readInstitutions(each(), {
    given: { today: '2026-11-24' },
    note: () => undefined,
    release: () => ({
      partition: (dataset, partition, ...files) =>
        void partitions.push([dataset, partition, ...files.map(({ name }) => name)]),
      add: async (_, rows) => void added.push([...rows]),
      provider: () => undefined,
    }),
  });
  const [institutions, aliases] = added as [InstitutionRow[], InstitutionAliasRow[]];
  return { institutions, aliases, partitions };
}

const readRow = (row: string) =>
  read([
    member('institutions.csv', `${HEAD}\n${row}\n`),
    member('institution-aliases.csv', ALIASES),
  ]);

describe('readInstitutions', () => {
  it('reads both tables, out of a ZIP too', async () => {
    const { institutions, aliases, partitions } = await read([
      member('institution-aliases.csv', ALIASES, 'z.zip'),
      member('institutions.csv', `${HEAD}\n${ASTLEY}\n`, 'z.zip'),
    ]);
    expect(institutions).toMatchObject([
      { ukprn: '10000001', slug: 'astley-university', latitude: 53.5, region: null },
    ]);
    expect(aliases).toMatchObject([{ ukprn: '10000001', slug: 'astley-poly', usedTo: '2015' }]);
    expect(partitions).toEqual([
      ['institutions', 'all', 'z.zip: institution-aliases.csv', 'z.zip: institutions.csv'],
    ]);
  });

  it.each([
    ['no UKPRN', ASTLEY.replace('10000001', '1'), '"1" is not a UKPRN'],
    ['no name', ASTLEY.replace('Astley University', ' '), 'there is no name'],
    ['a place outside the UK', ASTLEY.replace('53.5', '35.5'), '"35.5" is not in the UK'],
    ['a place that is no number', ASTLEY.replace('-2.5', 'west'), '"west" is not in the UK'],
    ['half a place', ASTLEY.replace('-2.5', ''), 'belong together'],
    ['an unknown nation', ASTLEY.replace('england', 'Narnia'), '"Narnia" is not one of england'],
    ['a cell too few', ASTLEY.replace(/,$/, ''), '11 cells where the header has 12'],
  ])('refuses a row with %s, naming its line', async (_, row, message) => {
    await expect(readRow(row)).rejects.toThrow(`institutions.csv, line 2: `);
    await expect(readRow(row)).rejects.toThrow(message);
  });

  it('refuses one of the files without the other, and any other file', async () => {
    await expect(read([member('institution-aliases.csv', ALIASES)])).rejects.toThrow(
      'institutions.csv is missing: give both files together.',
    );
    await expect(read([member('places.csv', ALIASES)])).rejects.toThrow(
      'places.csv is neither institutions.csv nor institution-aliases.csv.',
    );
  });
});
