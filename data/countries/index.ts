/**
 * Countries and territories, and the codes that publishers count under where there is no country.
 * Small enough for the browser: the names were taken from a library when the table was derived.
 */
import type { WorldRegion } from '../codes.ts';
import table from './countries.json' with { type: 'json' };
import { HESA_LABELS, HOME_OFFICE_LABELS } from './labels.ts';

/** One country, territory or code of none. */
export interface Country {
  /** ISO 3166-1 alpha-2 where there is one; else HESA's own, such as `QO` Kosovo or `XA` Cyprus (European Union); else, for nationalities that only the Home Office counts, three letters as in travel documents. */
  readonly code: string;
  /** Short English name; HESA's own for its own codes. */
  readonly name: string;
  /** `unspecified` where a publisher counts people of no one country. */
  readonly kind: 'country' | 'unspecified';
  /** Whether the code is ISO's. */
  readonly iso: boolean;
  /** World region as HESA groups them; null where HESA groups the code in none. */
  readonly region: WorldRegion | 'united-kingdom' | null;
}

/** Who wrote a label: each publisher has names of its own for some countries. */
export type CountryPublisher = 'hesa' | 'home-office';

/** Every country, in the order of codes. */
export const COUNTRIES = table as readonly Country[];

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));

/** `France {includes Corsica}` and `Brunei [Brunei Darussalam]` without what they explain. */
const withoutNotes = (label: string) => label.replace(/\s*(\{[^}]*\}|\[[^\]]*\])/g, '').trim();

const folded = (label: string) => label.toLowerCase().replace(/,\s*/g, ', ');

function labelsOf(labels: Readonly<Record<string, string>>): Map<string, string> {
  return new Map([
    ...COUNTRIES.map(({ code, name }) => [folded(name), code] as const),
    ...Object.entries(labels).map(([label, code]) => [folded(label), code] as const),
  ]);
}

const codesByLabel: Record<CountryPublisher, Map<string, string>> = {
  hesa: labelsOf(HESA_LABELS),
  'home-office': labelsOf(HOME_OFFICE_LABELS),
};

/** The country of that code, or null. */
export function countryByCode(code: string): Country | null {
  return byCode.get(code) ?? null;
}

/**
 * The country that a publisher means by a label. Notes in braces or brackets, capitals, outer
 * spaces and those after a comma do not matter; nothing else is guessed.
 *
 * @returns null for a label that is not known: refuse the file and name the label
 */
export function countryOfLabel(label: string, publisher: CountryPublisher): Country | null {
  const code = codesByLabel[publisher].get(folded(withoutNotes(label)));
  return code === undefined ? null : countryByCode(code);
}
