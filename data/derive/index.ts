/**
 * Derives data/figures and data/geography from a folder of publishers' files, the same bytes
 * whenever it is run:
 *
 *     npm run derive -- <folder>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRows } from './csv.ts';
import { enrolmentCsv } from './enrolment.ts';
import { deriveGeography } from './geography/index.ts';
import { deriveInstitutions } from './institutions/index.ts';
import { organisationsCsv } from './organisations.ts';
import { providerNames, providerNamesCsv } from './provider-names.ts';
import { parseTable1, type Table1 } from './table-1.ts';

/** Every Table 1 file by permanent address ("domicile") in the folder. */
function readTable1Files(folder: string): Table1[] {
  const home = join(folder, 'hesa', 'table-1');
  return readdirSync(home)
    .filter((name) => name.includes('_domicile_'))
    .sort()
    .map((name) => parseTable1(readFileSync(join(home, name), 'utf8')));
}

/** The figure files by name, with their text. */
export function figureFiles(folder: string): Map<string, string> {
  const table1 = readTable1Files(folder);
  const names = providerNames(table1);
  const institutions = deriveInstitutions(folder, names);
  const participation = readFileSync(join(folder, 'campaign', 'participation.csv'), 'utf8');
  const releases = Map.groupBy(table1, ({ release }) => release);
  return new Map([
    ...[...releases].map(
      ([release, files]) => [`enrolment-${release}.csv`, enrolmentCsv(files)] as const,
    ),
    ['provider-names.csv', providerNamesCsv(names)],
    ['institutions.csv', institutions.institutionsCsv],
    ['institution-aliases.csv', institutions.aliasesCsv],
    ['participation.csv', participation],
    ['organisations.csv', organisationsCsv(parseRows(participation), institutions.names)],
  ]);
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Say which folder holds the publishers’ files');
  await deriveGeography(folder);
  for (const [name, text] of figureFiles(folder)) {
    writeFileSync(new URL(`../figures/${name}`, import.meta.url), text);
    console.log(`data/figures/${name}: ${text.split('\n').length - 2} rows`);
  }
}
