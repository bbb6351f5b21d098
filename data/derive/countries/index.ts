/** The table of countries that data/countries reads. */
import type { Country } from '../../countries/index.ts';
import { countryNames } from './names.ts';
import { OWN_CODES } from './own-codes.ts';
import { regionOfCountry } from './regions.ts';

/** Every country and code of none, in the order of codes, one a line. */
export function countriesJson(): string {
  const isoCodes = [...countryNames()].map(([code, name]): Country => ({
    code,
    name,
    kind: 'country',
    iso: true,
    region: regionOfCountry(code),
  }));
  const all = [...isoCodes, ...OWN_CODES].sort((a, b) => (a.code < b.code ? -1 : 1));
  return `[\n${all.map((country) => JSON.stringify(country)).join(',\n')}\n]\n`;
}
