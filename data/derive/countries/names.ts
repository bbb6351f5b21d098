/** Names of countries, from the library: of the several that it knows for some, the one shown here. */
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

/** Where the library's first name is not what readers of British newspapers expect: another that it knows, or the short form of it. */
const SHOWN: Record<string, string> = {
  BN: 'Brunei',
  CD: 'Congo (Democratic Republic)',
  CG: 'Congo',
  CI: 'Ivory Coast',
  CN: 'China',
  CZ: 'Czechia',
  FK: 'Falkland Islands',
  FM: 'Micronesia',
  GM: 'Gambia',
  IR: 'Iran',
  KR: 'South Korea',
  LA: 'Laos',
  MD: 'Moldova',
  MK: 'North Macedonia',
  PN: 'Pitcairn Islands',
  PS: 'Occupied Palestinian Territories',
  RE: 'Réunion',
  RU: 'Russia',
  SH: 'St Helena, Ascension and Tristan da Cunha',
  SY: 'Syria',
  TR: 'Turkey',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Vatican City',
  VG: 'British Virgin Islands',
  VI: 'United States Virgin Islands',
};

/** Kosovo has no ISO code; the library puts it under one that HESA gives to "United Kingdom, not otherwise specified". */
const NOT_ISO = 'XK';

/** Names by ISO 3166-1 alpha-2 code; saints are St, as both publishers write them. */
export function countryNames(): Map<string, string> {
  countries.registerLocale(english);
  const names = Object.entries(countries.getNames('en')).filter(([code]) => code !== NOT_ISO);
  return new Map(
    names.map(([code, name]) => [code, SHOWN[code] ?? name.replace(/^Saint /, 'St ')]),
  );
}
