/** Reads our own tables of providers, their other names and their mission groups. */
import {
  INSTITUTION_ALIAS_COLUMNS,
  INSTITUTION_COLUMNS,
  INSTITUTION_GROUP_COLUMNS,
} from '../../../data/figures/columns.ts';
import { ALIAS_KINDS, MISSION_GROUPS, NATIONS } from '../../../data/codes.ts';
import { slugOf, slugsOf } from '../../../data/institutions/slug.ts';
import type {
  InstitutionAliasRow,
  InstitutionGroupRow,
  InstitutionRow,
} from '../../../data/publishing/tables.ts';
import { at, Refused } from '../refused.ts';
import type { Member } from '../read/members.ts';
import { tidyRows } from '../read/table.ts';
import { codeOf, degreesOf, nameOf, ukprnOf } from './cells.ts';

/** Degrees between which the UK lies, as data/schema.ts has them. */
const UK = { latitude: [49, 61.5], longitude: [-9, 2.5] } as const;

/** Rows of institutions.csv, each with a slug of its own. */
export async function institutionsOf(member: Member): Promise<InstitutionRow[]> {
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

/** Rows of institution-aliases.csv. */
export async function aliasesOf(member: Member): Promise<InstitutionAliasRow[]> {
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

/** Rows of institution-groups.csv. */
export async function groupsOf(member: Member): Promise<InstitutionGroupRow[]> {
  const rows: InstitutionGroupRow[] = [];
  for await (const batch of tidyRows(member, INSTITUTION_GROUP_COLUMNS)) {
    for (const { line, cells } of batch) {
      const where = at(member.name, line);
      if (!/^\d{4}$/.test(cells.listed)) {
        throw new Refused(`${where}: "${cells.listed}" is not the year of a list.`);
      }
      rows.push({
        ukprn: ukprnOf(cells.ukprn, where),
        missionGroup: codeOf(cells.mission_group, MISSION_GROUPS, where),
        listed: cells.listed,
      });
    }
  }
  return rows;
}
