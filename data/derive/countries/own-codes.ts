/**
 * Codes that are not of ISO 3166-1: HESA's own, by the names that HESA gives them; and, for those
 * nationalities of the Home Office that neither has, codes of travel documents (ICAO Doc 9303),
 * which have three letters and so can never collide with either.
 */
import type { Country } from '../../countries/index.ts';

type OwnCode = readonly [string, string, Country['region']];

/** Places. */
const PLACES: readonly OwnCode[] = [
  ['IC', 'Canary Islands', 'european-union'],
  ['QO', 'Kosovo', 'other-europe'],
  ['XA', 'Cyprus (European Union)', 'european-union'],
  ['XB', 'Cyprus (Non-European Union)', 'other-europe'],
];

/** What a publisher counts where no country is known. */
const UNSPECIFIED: readonly OwnCode[] = [
  ['AA', 'Stateless', null],
  ['EU', 'European Union not otherwise specified', 'european-union'],
  ['GBO', 'British overseas citizens', null],
  ['QN', 'Serbia and Montenegro not otherwise specified', 'other-europe'],
  ['XC', 'Cyprus not otherwise specified', 'european-union'],
  ['XF', 'England (county/unitary authority unknown)', 'united-kingdom'],
  ['XG', 'Northern Ireland (district council area unknown)', 'united-kingdom'],
  ['XH', 'Scotland (council area unknown)', 'united-kingdom'],
  ['XI', 'Wales (unitary authority unknown)', 'united-kingdom'],
  ['XK', 'United Kingdom, not otherwise specified', 'united-kingdom'],
  ['XL', 'Channel Islands not otherwise specified', 'united-kingdom'],
  ['XM', 'Czechoslovakia not otherwise specified', null],
  ['XN', 'Union of Soviet Socialist Republics not otherwise specified', null],
  ['XO', 'Yugoslavia not otherwise specified', null],
  ['XP', 'Europe not otherwise specified', 'other-europe'],
  ['XQ', 'Africa not otherwise specified', 'africa'],
  ['XR', 'Middle East not otherwise specified', 'middle-east'],
  ['XS', 'Asia (Except Middle East) not otherwise specified', 'asia'],
  ['XT', 'North America not otherwise specified', 'north-america'],
  ['XU', 'Central America not otherwise specified', 'north-america'],
  ['XV', 'South America not otherwise specified', 'south-america'],
  ['XW', 'Caribbean not otherwise specified', 'north-america'],
  ['XX', 'Antarctica and Oceania not otherwise specified', 'australasia'],
  ['XXB', 'Refugees', null],
  ['XXX', 'Other and unknown nationalities', null],
  ['ZZ', 'Not known', 'not-known'],
];

const country =
  (kind: Country['kind']) =>
  ([code, name, region]: OwnCode): Country => ({ code, name, kind, iso: false, region });

/** Every code that is not of ISO 3166-1. */
export const OWN_CODES: readonly Country[] = [
  ...PLACES.map(country('country')),
  ...UNSPECIFIED.map(country('unspecified')),
];
