import { describe, expect, it } from 'vitest';
import type {
  CampusRow,
  InstitutionAliasRow,
  InstitutionGroupRow,
  InstitutionRow,
} from '../../../../../data/publishing/tables.ts';
import { readInstitutions } from '../../../../../workers/collect/institutions/source.ts';
import type { Member } from '../../../../../workers/collect/read/members.ts';
import { streamOf } from '../streams.ts';

const HEAD =
  'ukprn,name,nation,region,local_authority,town,latitude,longitude,place_source,website,domain,successor';
const ASTLEY = '10000001,Astley University,england,,,Astley,53.5,-2.5,by hand,,,';
const GROUPS = 'ukprn,mission_group,listed\n10000001,million-plus,2026\n';
const ALIASES = 'ukprn,name,kind,used_from,used_to\n10000001,Astley Poly,former,,2015\n';

function member(base: string, text: string, archive?: string): Member {
  const name = archive ? `${archive}: ${base}` : base;
  return { name, base, bytes: streamOf(text), sha256: base, packed: archive !== undefined };
}

/** What is handed over of files, table by table. */
async function read(members: Member[]) {
  const added: Record<string, object[]> = {};
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
      add: async ({ name }, rows) => void (added[name] = [...rows]),
      provider: () => undefined,
    }),
  });
  return {
    institutions: added.institution as InstitutionRow[],
    aliases: added.institution_alias as InstitutionAliasRow[],
    groups: added.institution_group as InstitutionGroupRow[] | undefined,
    campuses: added.campus as CampusRow[] | undefined,
    partitions,
  };
}

const readRow = (row: string) =>
  read([
    member('institutions.csv', `${HEAD}\n${row}\n`),
    member('institution-aliases.csv', ALIASES),
  ]);

describe('readInstitutions', () => {
  it('reads both tables, out of a ZIP too', async () => {
    const { institutions, aliases, groups, partitions } = await read([
      member('institution-aliases.csv', ALIASES, 'z.zip'),
      member('institutions.csv', `${HEAD}\n${ASTLEY}\n`, 'z.zip'),
    ]);
    expect(institutions).toMatchObject([
      { ukprn: '10000001', slug: 'astley-university', latitude: 53.5, region: null },
    ]);
    expect(aliases).toMatchObject([{ ukprn: '10000001', slug: 'astley-poly', usedTo: '2015' }]);
    expect(groups, 'a table that no file gave').toBeUndefined();
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

  const readGroups = (groups: string) =>
    read([
      member('institutions.csv', `${HEAD}\n${ASTLEY}\n`),
      member('institution-aliases.csv', ALIASES),
      member('institution-groups.csv', groups),
    ]);

  it('reads the mission groups that come with them', async () => {
    const { groups } = await readGroups(GROUPS);
    expect(groups).toEqual([{ ukprn: '10000001', missionGroup: 'million-plus', listed: '2026' }]);
    expect((await readGroups('ukprn,mission_group,listed\n')).groups).toEqual([]);
  });

  it.each([
    [
      'a group that nobody knows',
      GROUPS.replace('million', 'billion'),
      '"billion-plus" is not one',
    ],
    ['no year of its list', GROUPS.replace('2026', 'now'), '"now" is not the year of a list'],
    ['a provider of no list', GROUPS.replace('10000001', '10000002'), '10000002 is not in'],
  ])('refuses %s', async (_, groups, message) => {
    await expect(readGroups(groups)).rejects.toThrow(message);
  });

  const CAMPUS = '10000001,old-mill,Old Mill,53.5,-2.5,E08000006';
  const readCampus = (row: string) =>
    read([
      member('institutions.csv', `${HEAD}\n${ASTLEY}\n`),
      member('institution-aliases.csv', ALIASES),
      member('campuses.csv', `ukprn,campus,name,latitude,longitude,local_authority\n${row}\n`),
    ]);

  it('reads the campuses that come with them, abroad too, as a dataset of their own', async () => {
    const { campuses, partitions } = await readCampus(CAMPUS);
    expect(campuses).toMatchObject([{ campus: 'old-mill', localAuthority: 'E08000006' }]);
    expect(partitions).toContainEqual(['campuses', 'all', 'campuses.csv']);
    const abroad = await readCampus('10000001,lisbon,Lisbon,38.7,-9.1,');
    expect(abroad.campuses).toMatchObject([{ latitude: 38.7, localAuthority: null }]);
  });

  it.each([
    ['no position', CAMPUS.replace('53.5', ''), '"" is no position'],
    ['a position off the globe', CAMPUS.replace('53.5', '91'), '"91" is no position'],
    ['an id that is none', CAMPUS.replace('old-mill', 'Old Mill'), '"Old Mill" is no id'],
    ['a provider of no list', CAMPUS.replace('10000001', '10000002'), '10000002 is not in'],
  ])('refuses a campus with %s', async (_, row, message) => {
    await expect(readCampus(row)).rejects.toThrow(message);
  });

  it('refuses one of the files without the other, and any other file', async () => {
    await expect(read([member('institution-aliases.csv', ALIASES)])).rejects.toThrow(
      'institutions.csv is missing: give institutions.csv and institution-aliases.csv together.',
    );
    await expect(read([member('places.csv', ALIASES)])).rejects.toThrow(
      'places.csv is none of institutions.csv, institution-aliases.csv, institution-groups.csv, campuses.csv.',
    );
  });
});
