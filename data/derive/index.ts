/**
 * Derives data/figures, data/geography and data/countries from a folder of publishers' files, the
 * same bytes whenever it is run:
 *
 *     npm run derive -- <folder>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countriesJson } from './countries/index.ts';
import { worldFiles } from './countries/world.ts';
import { parseRows, readRows } from './csv.ts';
import { enrolmentCsv } from './enrolment.ts';
import { feeIncomeCsv } from './fee-income.ts';
import { deriveGeography } from './geography/index.ts';
import { deriveInstitutions } from './institutions/index.ts';
import { originByNationCsv } from './origin-by-nation.ts';
import { organisationsCsv } from './organisations.ts';
import { originCsv } from './origin.ts';
import { providerNames, providerNamesCsv, type ProviderName } from './provider-names.ts';
import { parseTable1, type Table1 } from './table-1.ts';
import { visasCsv } from './visas.ts';
import { parseTable28 } from './table-28.ts';
import { parseTable6, type Table6 } from './table-6.ts';
import { transnationalCsv } from './transnational.ts';

/** Table 11 of five years, laid out long. */
const TABLE_11 = 'derived/hesa-domicile-by-provider-nation_2017-18_2021-22.csv';
const CHART_5 = 'hesa/other/chart-5_transnational-students-by-country_2014-15_2021-22.csv';

/** Files of one of HESA's tables by name. */
function readHesaFiles<Table>(
  folder: string,
  table: string,
  isWanted: (name: string) => boolean,
  parse: (text: string) => Table,
): Table[] {
  const home = join(folder, 'hesa', table);
  return readdirSync(home)
    .filter(isWanted)
    .sort()
    .map((name) => parse(readFileSync(join(home, name), 'utf8')));
}

/** Names of every provider in Table 1, and of those that are in the finance return alone. */
function namesOf(table1: readonly Table1[], table6: readonly Table6[]): ProviderName[] {
  const known = new Set(table1.flatMap(({ lines }) => lines.map(({ ukprn }) => ukprn)));
  const others = table6.map(({ release, lines }) => ({
    release,
    lines: lines.filter(({ ukprn }) => !known.has(ukprn)),
  }));
  return providerNames([...table1, ...others]);
}

/** The files of each release, as one figure file each. */
function byRelease<Table extends { release: string }>(
  id: string,
  tables: readonly Table[],
  csvOf: (tables: readonly Table[]) => string,
): [string, string][] {
  const releases = Map.groupBy(tables, ({ release }) => release);
  return [...releases].map(([release, files]) => [`${id}-${release}.csv`, csvOf(files)]);
}

/** The figure files by name, with their text. */
export function figureFiles(folder: string): Map<string, string> {
  // Table 1 is there by sex too.
  const isByDomicile = (name: string) => name.includes('_domicile_');
  const table1 = readHesaFiles(folder, 'table-1', isByDomicile, parseTable1);
  const table6 = readHesaFiles(folder, 'finance-table-6', () => true, parseTable6);
  const table28 = readHesaFiles(folder, 'table-28', () => true, parseTable28);
  const names = namesOf(table1, table6);
  const institutions = deriveInstitutions(folder, names);
  const participation = readFileSync(join(folder, 'campaign', 'participation.csv'), 'utf8');
  return new Map([
    ...byRelease('enrolment', table1, enrolmentCsv),
    ...byRelease('origin', table28, originCsv),
    ...byRelease('fee-income', table6, feeIncomeCsv),
    ['origin-by-nation-2023.csv', originByNationCsv(readRows(join(folder, TABLE_11)))],
    ['transnational-2023.csv', transnationalCsv(readFileSync(join(folder, CHART_5), 'utf8'))],
    ['visas-2025.csv', visasCsv(folder)],
    ['provider-names.csv', providerNamesCsv(names)],
    ['institutions.csv', institutions.institutionsCsv],
    ['institution-aliases.csv', institutions.aliasesCsv],
    ['institution-groups.csv', institutions.groupsCsv],
    ['campuses.csv', institutions.campusesCsv],
    ['participation.csv', participation],
    ['organisations.csv', organisationsCsv(parseRows(participation), institutions.names)],
  ]);
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Say which folder holds the publishers’ files');
  await deriveGeography(folder);
  writeFileSync(new URL('../countries/countries.json', import.meta.url), countriesJson());
  for (const [name, text] of worldFiles()) {
    writeFileSync(new URL(`../countries/${name}`, import.meta.url), text);
  }
  for (const [name, text] of figureFiles(folder)) {
    writeFileSync(new URL(`../figures/${name}`, import.meta.url), text);
    console.log(`data/figures/${name}: ${text.split('\n').length - 2} rows`);
  }
}
