/** Institutions: our own tables of providers, their places, their other names and their groups. */
import {
  INSTITUTION,
  INSTITUTION_ALIAS,
  INSTITUTION_GROUP,
  type InstitutionAliasRow,
  type InstitutionGroupRow,
  type InstitutionRow,
} from '../../../data/publishing/tables.ts';
import { Refused } from '../refused.ts';
import type { Member } from '../read/members.ts';
import type { Reader, Source } from '../source.ts';
import { aliasesOf, groupsOf, institutionsOf } from './lists.ts';

const INSTITUTIONS = 'institutions.csv';
const ALIASES = 'institution-aliases.csv';
const GROUPS = 'institution-groups.csv';
const FILES = [INSTITUTIONS, ALIASES, GROUPS];

/**
 * Reads institutions.csv and institution-aliases.csv, which must come together, and
 * institution-groups.csv where it comes with them: without it the groups stay as they are.
 */
export const readInstitutions: Reader = async (members, intake) => {
  const read = new Map<string, Member>();
  let institutions: InstitutionRow[] = [];
  let aliases: InstitutionAliasRow[] = [];
  let groups: InstitutionGroupRow[] = [];
  for await (const member of members) {
    read.set(member.base, member);
    if (member.base === INSTITUTIONS) institutions = await institutionsOf(member);
    else if (member.base === ALIASES) aliases = await aliasesOf(member);
    else if (member.base === GROUPS) groups = await groupsOf(member);
    else throw new Refused(`${member.name} is none of ${FILES.join(', ')}.`);
  }
  for (const name of [INSTITUTIONS, ALIASES]) {
    if (!read.has(name)) {
      throw new Refused(`${name} is missing: give ${INSTITUTIONS} and ${ALIASES} together.`);
    }
  }
  requireListed(GROUPS, groups, institutions);
  const release = intake.release(
    intake.given.released ?? intake.given.today,
    'Higher education providers, their places and names',
  );
  release.partition('institutions', 'all', ...read.values());
  await release.add(INSTITUTION, institutions);
  await release.add(INSTITUTION_ALIAS, aliases);
  if (read.has(GROUPS)) await release.add(INSTITUTION_GROUP, groups);
};

export const institutions: Source = {
  id: 'institutions',
  title: 'Institutions: places, names, websites, mission groups',
  publisher: 'We Are International Atlas',
  advice: '',
  datasets: ['institutions'],
  schedule: null,
  rounds: () => [],
  read: readInstitutions,
};

/** @throws {Refused} where a file names a provider that the list of institutions does not */
function requireListed(
  file: string,
  rows: readonly { ukprn: string }[],
  institutions: readonly InstitutionRow[],
): void {
  const listed = new Set(institutions.map(({ ukprn }) => ukprn));
  const unknown = rows.find(({ ukprn }) => !listed.has(ukprn));
  if (unknown) throw new Refused(`${file}: ${unknown.ukprn} is not in ${INSTITUTIONS}.`);
}
