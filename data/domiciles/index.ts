/** Places of permanent address ("domicile") as HESA Table 11 lists them: countries, areas of the UK, and totals of them. */
import { countryByCode, countryOfLabel } from '../countries/index.ts';
import { ukAreaByCode, ukAreaOfLabel } from './uk-areas.ts';

/** What a code of a domicile stands for. `total` is published, and never to be added to its parts. */
export const DOMICILE_KINDS = ['country', 'unspecified', 'uk-area', 'total'] as const;
export type DomicileKind = (typeof DOMICILE_KINDS)[number];

export interface Domicile {
  readonly code: string;
  readonly name: string;
  readonly kind: DomicileKind;
}

/** Totals under the labels that HESA gives them in its student tables. */
const TOTALS: readonly { labels: readonly string[]; code: string; name: string }[] = [
  { code: 'total-england', name: 'All of England', labels: ['Total England'] },
  { code: 'total-scotland', name: 'All of Scotland', labels: ['Total Scotland'] },
  { code: 'total-wales', name: 'All of Wales', labels: ['Total Wales'] },
  {
    code: 'total-northern-ireland',
    name: 'All of Northern Ireland',
    labels: ['Total Northern Ireland'],
  },
  { code: 'total-uk', name: 'All of the UK', labels: ['Total UK', 'Total United Kingdom'] },
  {
    code: 'total-eu',
    name: 'European Union',
    labels: ['Total European Union', 'Total Other European Union'],
  },
  {
    code: 'total-non-eu',
    name: 'Outside the European Union and the UK',
    labels: ['Total Non-European Union', 'Total Non-European-Union'],
  },
  { code: 'total-non-uk', name: 'Outside the UK', labels: ['Total Non-UK'] },
  { code: 'total', name: 'All students', labels: ['Total'] },
];

const totalsByLabel = new Map(
  TOTALS.flatMap((total) => total.labels.map((label) => [label, total] as const)),
);
const totalsByCode = new Map(TOTALS.map((total) => [total.code, total]));

/** The domicile that HESA means by a label; null for one that is not known: refuse the file and name the label. */
export function domicileOfLabel(label: string): Domicile | null {
  const total = totalsByLabel.get(label.trim());
  if (total) return { code: total.code, name: total.name, kind: 'total' };
  const area = ukAreaOfLabel(label);
  if (area) return { code: area.code, name: area.name, kind: 'uk-area' };
  return countryOfLabel(label, 'hesa');
}

/** The domicile of that code, or null. */
export function domicileByCode(code: string): Domicile | null {
  const total = totalsByCode.get(code);
  if (total) return { code, name: total.name, kind: 'total' };
  const area = ukAreaByCode(code);
  if (area) return { code, name: area.name, kind: 'uk-area' };
  return countryByCode(code);
}
