/** Institutions: our own tables of providers, their places and their other names. */
import { INSTITUTION_ALIAS_COLUMNS, INSTITUTION_COLUMNS } from '../../../data/figures/columns.ts';
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

/** Degrees between which the UK lies, as data/schema.ts has them. */
const UK = { latitude: [49, 61.5], longitude: [-9, 2.5] } as const;

/** Reads institutions.csv and institution-aliases.csv, which must come together. */
export const readInstitutions: Reader = async (members, intake) => {
  const read = new Map<string, Member>();
  let institutions: InstitutionRow[] = [];
  let aliases: InstitutionAliasRow[] = [];
  for await (const member of members) {
    read.set(member.base, member);
    if (member.base === FILES.institutions) institutions = await institutionsOf(member);
    else if (member.base === FILES.aliases) aliases = await aliasesOf(member);
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
  for await (const batch of tidyRows(member, INSTITUTION_COLUMNS)) {
    for (const { line, cells } of batch) {
      const where = at(member.name, line);
      const latitude = degreesOf(cells.latitude, UK.latitude, where);
      const longitude = degreesOf(cells.longitude, UK.longitude, where);
      if ((latitude === null) !== (longitude === null)) {
        throw new Refused(`${where}: a latitude and a longitude belong together.`);
      }
      rows.push({
        ukprn: ukprnOf(cells.ukprn, where),
        name: nameOf(cells.name, where),
        slug: '',
        nation: cells.nation === '' ? null : codeOf(cells.nation, NATIONS, where),
        region: cells.region || null,
        localAuthority: cells.local_authority || null,
        town: cells.town || null,
        latitude,
        longitude,
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
  for await (const batch of tidyRows(member, INSTITUTION_ALIAS_COLUMNS)) {
    for (const { line, cells } of batch) {
      const where = at(member.name, line);
      rows.push({
        ukprn: ukprnOf(cells.ukprn, where),
        name: nameOf(cells.name, where),
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

function nameOf(text: string, where: string): string {
  if (text.trim() !== '') return text;
  throw new Refused(`${where}: there is no name.`);
}

function degreesOf(
  text: string,
  [least, most]: readonly [number, number],
  where: string,
): number | null {
  if (text === '') return null;
  const degrees = Number(text);
  if (degrees >= least && degrees <= most) return degrees;
  throw new Refused(
    `${where}: "${text}" is not in the UK: from ${least} to ${most} degrees were expected.`,
  );
}
