/** Institutions: our own tables of providers, their places and their other names. */
import { ALIAS_KINDS, NATIONS } from '../../../data/codes.ts';
import { slugOf, slugsOf } from '../../../data/institutions/slug.ts';
import {
  INSTITUTION,
  INSTITUTION_ALIAS,
  type InstitutionAliasRow,
  type InstitutionRow,
} from '../../../data/publishing/tables.ts';
import { at, Refused } from '../refused.ts';
import type { Member } from '../read/members.ts';
import { tidyRows } from '../read/table.ts';
import type { Reader, Source } from '../source.ts';

const FILES = { institutions: 'institutions.csv', aliases: 'institution-aliases.csv' } as const;

const COLUMNS = [
  'ukprn',
  'name',
  'nation',
  'region',
  'local_authority',
  'town',
  'latitude',
  'longitude',
  'place_source',
  'website',
  'domain',
  'successor',
] as const;
const ALIAS_COLUMNS = ['ukprn', 'name', 'kind', 'used_from', 'used_to'] as const;

/** Reads institutions.csv and institution-aliases.csv, which must come together. */
export const readInstitutions: Reader = async (members, intake) => {
  const read = new Map<string, Member>();
  let institutions: InstitutionRow[] = [];
  let aliases: InstitutionAliasRow[] = [];
  for await (const member of members) {
    read.set(member.name, member);
    if (member.name === FILES.institutions) institutions = await institutionsOf(member);
    else if (member.name === FILES.aliases) aliases = await aliasesOf(member);
    else {
      throw new Refused(`${member.name} is neither ${Object.values(FILES).join(' nor ')}.`);
    }
  }
  for (const name of Object.values(FILES)) {
    if (!read.has(name)) throw new Refused(`${name} is missing: give both files together.`);
  }
  const release = intake.release(
    intake.given.released ?? intake.given.today,
    'Higher education providers, their places and names',
  );
  release.partition('institutions', 'all', ...read.values());
  await release.add(INSTITUTION, institutions);
  await release.add(INSTITUTION_ALIAS, aliases);
};

export const institutions: Source = {
  id: 'institutions',
  title: 'Institutions: places, names, websites',
  publisher: 'We Are International Atlas',
  advice: '',
  datasets: ['institutions'],
  schedule: null,
  rounds: () => [],
  read: readInstitutions,
};

async function institutionsOf(member: Member): Promise<InstitutionRow[]> {
  const rows: InstitutionRow[] = [];
  for await (const batch of tidyRows(member, COLUMNS)) {
    for (const { line, cells } of batch) {
      const where = at(member.name, line);
      rows.push({
        ukprn: ukprnOf(cells.ukprn, where),
        name: cells.name,
        slug: '',
        nation: cells.nation === '' ? null : codeOf(cells.nation, NATIONS, where),
        region: cells.region || null,
        localAuthority: cells.local_authority || null,
        town: cells.town || null,
        latitude: degreesOf(cells.latitude, where),
        longitude: degreesOf(cells.longitude, where),
        website: cells.website || null,
        domain: cells.domain || null,
        successor: cells.successor === '' ? null : ukprnOf(cells.successor, where),
      });
    }
  }
  const slugs = slugsOf(rows);
  return rows.map((row) => ({ ...row, slug: slugs.get(row.ukprn) ?? row.ukprn }));
}

async function aliasesOf(member: Member): Promise<InstitutionAliasRow[]> {
  const rows: InstitutionAliasRow[] = [];
  for await (const batch of tidyRows(member, ALIAS_COLUMNS)) {
    for (const { line, cells } of batch) {
      const where = at(member.name, line);
      rows.push({
        ukprn: ukprnOf(cells.ukprn, where),
        name: cells.name,
        slug: slugOf(cells.name),
        kind: codeOf(cells.kind, ALIAS_KINDS, where),
        usedFrom: cells.used_from || null,
        usedTo: cells.used_to || null,
      });
    }
  }
  return rows;
}

function ukprnOf(text: string, where: string): string {
  if (/^1\d{7}$/.test(text)) return text;
  throw new Refused(`${where}: "${text}" is not a UKPRN.`);
}

function codeOf<Code extends string>(text: string, codes: readonly Code[], where: string): Code {
  const code = codes.find((each) => each === text);
  if (code) return code;
  throw new Refused(`${where}: "${text}" is not one of ${codes.join(', ')}.`);
}

function degreesOf(text: string, where: string): number | null {
  if (text === '') return null;
  const degrees = Number(text);
  if (Number.isFinite(degrees)) return degrees;
  throw new Refused(`${where}: "${text}" is not a latitude or longitude in degrees.`);
}
