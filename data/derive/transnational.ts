/** The figures of students abroad: HESA's chart 5 with codes for its countries. */
import { countryOfLabel } from '../countries/index.ts';
import { TRANSNATIONAL_COLUMNS } from '../figures/columns.ts';
import { csvText, parseCells } from './csv.ts';

/** In the order of the database's key (year, country). @throws for a country that is not known */
export function transnationalCsv(text: string): string {
  const cells = parseCells(text);
  const start = cells.findIndex(([first]) => first === 'Academic Year');
  const keyed = cells.slice(start + 1).map(([academic_year = '', label = '', students = '']) => {
    const country = countryOfLabel(label, 'hesa')?.code;
    if (!country) throw new Error(`"${label}" is no country`);
    return { key: `${academic_year} ${country}`, row: { academic_year, country, students } };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return csvText(
    TRANSNATIONAL_COLUMNS,
    keyed.map(({ row }) => row),
  );
}
