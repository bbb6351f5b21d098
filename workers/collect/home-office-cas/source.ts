/** Home Office, study sponsorship: applications that used a confirmation of acceptance for studies. */
import { VISA } from '../../../data/publishing/tables.ts';
import { csvRecords } from '../read/csv.ts';
import type { Member } from '../read/members.ts';
import { openWorkbook, sheetOf } from '../read/workbook.ts';
import { Refused } from '../refused.ts';
import type { Reader, Source } from '../source.ts';
import { CAS_SHEETS, type CasTable } from './labels.ts';
import { parseCas, type ParsedCas } from './parse.ts';
import { publishedOn } from './published.ts';

const TITLE = 'Applications for visas and extensions of stay for study (Home Office, CAS)';
const TABLES: Record<CasTable, string> = {
  'by-kind': 'the table by institution type',
  'by-nationality': 'the table by nationality',
};

/**
 * Reads the workbook, or both of its tables as CSV: they make one partition, so that neither closes
 * the other's rows. Only the workbook says when it was released.
 */
export const readCas: Reader = async (members, intake) => {
  const found = new Map<CasTable, ParsedCas>();
  const files: Member[] = [];
  let stated: string | null = null;
  const take = (parsed: ParsedCas, file: string) => {
    if (found.has(parsed.table)) {
      throw new Refused(`${file} is ${TABLES[parsed.table]} once more. Give each once.`);
    }
    found.set(parsed.table, parsed);
  };
  for await (const member of members) {
    files.push(member);
    if (!member.workbook) {
      take(await parseCas(csvRecords(member.bytes, member.name), member.name), member.name);
      continue;
    }
    const workbook = await openWorkbook(member);
    stated = await publishedOn(workbook);
    for (const sheet of Object.values(CAS_SHEETS)) {
      const place = sheetOf(workbook, sheet);
      take(await parseCas(workbook.records(sheet), place), place);
    }
  }
  for (const table of Object.keys(TABLES) as CasTable[]) {
    if (!found.has(table)) {
      throw new Refused(`${TABLES[table]} is missing: give both tables together.`);
    }
  }
  const released = stated ?? intake.given.released;
  if (!released) {
    throw new Refused(
      'The CSVs do not say when they were released: give the day with --released, as 2025-02-27.',
    );
  }
  const release = intake.release(released, TITLE);
  release.partition('visas', 'all', ...files);
  for (const { rows } of found.values()) await release.add(VISA, rows);
};

export const homeOfficeCas: Source = {
  id: 'home-office-cas',
  title: 'Home Office: applications for sponsored study',
  publisher: 'Home Office',
  advice:
    'The series has ended: download the last workbook in a browser and use npm run import -- visas <file>.',
  datasets: ['visas'],
  schedule: null,
  rounds: () => [],
  read: readCas,
};
