/** Institutions: our own tables of providers, their places, their other names, groups and campuses. */
import {
  CAMPUS,
  INSTITUTION,
  INSTITUTION_ALIAS,
  INSTITUTION_GROUP,
  type CampusRow,
  type InstitutionAliasRow,
  type InstitutionGroupRow,
  type InstitutionRow,
} from '../../../data/publishing/tables.ts';
import { Refused } from '../refused.ts';
import type { Member } from '../read/members.ts';
import type { Reader, Source } from '../source.ts';
import { campusesOf } from './campuses.ts';
import { aliasesOf, groupsOf, institutionsOf } from './lists.ts';

const INSTITUTIONS = 'institutions.csv';
const ALIASES = 'institution-aliases.csv';
const GROUPS = 'institution-groups.csv';
const CAMPUSES = 'campuses.csv';
const FILES = [INSTITUTIONS, ALIASES, GROUPS, CAMPUSES];

/**
 * Reads institutions.csv and institution-aliases.csv, which must come together, and
 * institution-groups.csv and campuses.csv where they come with them: what does not come stays as it is.
 */
export const readInstitutions: Reader = async (members, intake) => {
  const read = new Map<string, Member>();
  let institutions: InstitutionRow[] = [];
  let aliases: InstitutionAliasRow[] = [];
  let groups: InstitutionGroupRow[] = [];
  let campuses: CampusRow[] = [];
  for await (const member of members) {
    read.set(member.base, member);
    if (member.base === INSTITUTIONS) institutions = await institutionsOf(member);
    else if (member.base === ALIASES) aliases = await aliasesOf(member);
    else if (member.base === GROUPS) groups = await groupsOf(member);
    else if (member.base === CAMPUSES) campuses = await campusesOf(member);
    else throw new Refused(`${member.name} is none of ${FILES.join(', ')}.`);
  }
  for (const name of [INSTITUTIONS, ALIASES]) {
    if (!read.has(name)) {
      throw new Refused(`${name} is missing: give ${INSTITUTIONS} and ${ALIASES} together.`);
    }
  }
  requireListed(GROUPS, groups, institutions);
  requireListed(CAMPUSES, campuses, institutions);
  const release = intake.release(
    intake.given.released ?? intake.given.today,
    'Higher education providers, their places and names',
  );
  const campusFile = read.get(CAMPUSES);
  const others = [...read.values()].filter((member) => member !== campusFile);
  release.partition('institutions', 'all', ...others);
  await release.add(INSTITUTION, institutions);
  await release.add(INSTITUTION_ALIAS, aliases);
  if (read.has(GROUPS)) await release.add(INSTITUTION_GROUP, groups);
  if (!campusFile) return;
  release.partition('campuses', 'all', campusFile);
  await release.add(CAMPUS, campuses);
};

export const institutions: Source = {
  id: 'institutions',
  title: 'Institutions: places, names, websites, mission groups, campuses',
  publisher: 'We Are International Atlas',
  advice: '',
  datasets: ['institutions', 'campuses'],
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
