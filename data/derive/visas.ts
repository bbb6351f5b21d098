/** The figures of visas: the two CSVs of the Home Office, by kind of institution and by nationality, as one tidy table. */
import { join } from 'node:path';
import { ALL_NATIONALITIES } from '../codes.ts';
import { countryOfLabel } from '../countries/index.ts';
import { VISA_COLUMNS } from '../figures/columns.ts';
import { csvText, readRows, type Row } from './csv.ts';

const CODES: Record<string, string> = {
  Visa: 'visa',
  'Extensions of stay': 'extension',
  Unknown: 'unknown',
  'Higher Education institution': 'higher-education',
  'All other institutions': 'all-other',
  'Russell Group Universities': 'russell-group',
  'Non Russell Group Universities': 'other-universities',
  'Tertiary, Further education or other colleges': 'tertiary-or-further-education',
  'English language school': 'english-language-school',
  'Independent school': 'independent-school',
  'Independent School': 'independent-school',
  Other: 'other',
};

function codeOf(label = ''): string {
  const code = CODES[label];
  if (!code) throw new Error(`Visas: the label "${label}" is not known`);
  return code;
}

function nationalityOf(label = ''): string {
  const country = countryOfLabel(label, 'home-office');
  if (!country) throw new Error(`Visas: the nationality "${label}" is not known`);
  return country.code;
}

/** Adds up lines under the same labels, of which the Home Office gives some in several. */
function tidy(rows: readonly Row[], keyOf: (row: Row) => readonly string[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = [(row.Quarter ?? '').replace(' ', '-'), ...keyOf(row)].join(' ');
    const applications = Number((row.Applications ?? '').replaceAll(',', ''));
    if (!Number.isSafeInteger(applications)) throw new Error(`Visas: no count for ${key}`);
    sums.set(key, (sums.get(key) ?? 0) + applications);
  }
  return sums;
}

/** The figures in the order of the database's key. */
export function visasCsv(folder: string): string {
  const home = join(folder, 'homeoffice');
  const byNationality = tidy(readRows(join(home, 'Study_ByNationality.csv')), (row) => [
    codeOf(row['Type of application']),
    codeOf(row['Institution type group']),
    nationalityOf(row.Nationality),
  ]);
  const byKind = tidy(readRows(join(home, 'Study_ByInstitutionType.csv')), (row) => [
    codeOf(row.Type_of_application),
    codeOf(row.Institution_type),
    ALL_NATIONALITIES,
  ]);
  const rows = [...byNationality, ...byKind]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, applications]) => {
      const [quarter = '', application = '', institution = '', nationality = ''] = key.split(' ');
      return { quarter, application, institution, nationality, applications };
    });
  return csvText(VISA_COLUMNS, rows);
}
