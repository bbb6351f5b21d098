/** Which mission groups providers belong to, as a public list of 2026 has them. */
import { join } from 'node:path';
import type { MissionGroup } from '../../codes.ts';
import { INSTITUTION_GROUP_COLUMNS } from '../../figures/columns.ts';
import { csvText, readRows, type Row } from '../csv.ts';

const LIST = 'mission-groups-2026-charlton-perez.csv';
/** Year of the list. */
const LISTED = '2026';

const GROUPS: Readonly<Record<string, MissionGroup>> = {
  'Russell Group': 'russell-group',
  'University Alliance': 'university-alliance',
  MillionPlus: 'million-plus',
  GuildHE: 'guild-he',
  'Cathedrals Group': 'cathedrals-group',
};

/** The list's author compares one university with these: that is no mission group. */
const NO_GROUP = 'Reading comparators (editable)';

/**
 * institution-groups.csv, by UKPRN and group.
 *
 * @param known UKPRNs of every provider of ours
 * @throws for a group that we do not know, or a provider that we do not have
 */
export function groupsCsv(rows: readonly Row[], known: ReadonlySet<string>): string {
  const members = rows
    .filter(({ group }) => group !== NO_GROUP)
    .map(({ group = '', ukprn = '', provider = '' }) => {
      const code = GROUPS[group];
      if (!code) throw new Error(`"${group}" is no mission group that we know`);
      if (!known.has(ukprn)) throw new Error(`${ukprn} ${provider} is no provider of ours`);
      return { ukprn, mission_group: code, listed: LISTED };
    });
  const keyOf = (row: (typeof members)[number]) => `${row.ukprn} ${row.mission_group}`;
  return csvText(
    INSTITUTION_GROUP_COLUMNS,
    members.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  );
}

/** Reads the list under `providers/` of the folder. */
export function readMissionGroups(folder: string): Row[] {
  return readRows(join(folder, 'providers', LIST));
}
