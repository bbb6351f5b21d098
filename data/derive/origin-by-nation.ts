/** The figures of origin by nation: the tidied Table 11 with codes for its labels. */
import { domicileOfLabel } from '../domiciles/index.ts';
import { ORIGIN_BY_NATION_COLUMNS } from '../figures/columns.ts';
import { UK_TOTAL } from '../codes.ts';
import { slugOf } from '../institutions/slug.ts';
import { csvText, type Row } from './csv.ts';

/** In the order of the database's key (year, place, nation). @throws for a label that is not known */
export function originByNationCsv(rows: readonly Row[]): string {
  const keyed = rows.map(({ academic_year = '', domicile = '', number = '', ...rest }) => {
    const label = rest.country_of_he_provider ?? '';
    const nation = label === 'Total United Kingdom' ? UK_TOTAL : slugOf(label);
    const code = domicileOfLabel(domicile)?.code;
    if (!code) throw new Error(`"${domicile}" is no country or area`);
    const row = { academic_year, domicile: code, nation, students: number };
    return { key: `${academic_year} ${code} ${nation}`, row };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return csvText(
    ORIGIN_BY_NATION_COLUMNS,
    keyed.map(({ row }) => row),
  );
}
