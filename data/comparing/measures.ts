/** What can be compared, by the codes that addresses use. */
import { countryByCode } from '../countries/index.ts';

/** Groups of origin of the enrolment table that can be compared. */
export const ORIGIN_MEASURES = ['non-uk', 'eu', 'non-eu'] as const;
export type OriginMeasure = (typeof ORIGIN_MEASURES)[number];

/** A measure, and where its figures come from. */
export type Measure =
  | { readonly source: 'enrolment'; readonly code: OriginMeasure }
  | { readonly source: 'origin'; readonly code: string; readonly country: string }
  | { readonly source: 'fee-income'; readonly code: 'fees' };

const COUNTRY = /^country-([A-Z]{2,3})$/;

/** `non-uk`, `eu`, `non-eu`, `fees` or `country-FR`; null for anything else. */
export function parseMeasure(text: string): Measure | null {
  const group = ORIGIN_MEASURES.find((each) => each === text);
  if (group) return { source: 'enrolment', code: group };
  if (text === 'fees') return { source: 'fee-income', code: 'fees' };
  const country = COUNTRY.exec(text)?.[1];
  if (!country || !countryByCode(country)) return null;
  return { source: 'origin', code: text, country };
}

const NAMES: Readonly<Record<string, string>> = {
  'non-uk': 'International students',
  eu: 'Students from the EU',
  'non-eu': 'International students from outside the EU',
  fees: 'Tuition fees from outside the UK',
};

/** The measure as a title: `Students from France`. */
export function measureName(measure: Measure): string {
  if (measure.source !== 'origin') return NAMES[measure.code] ?? measure.code;
  return `Students from ${countryByCode(measure.country)?.name ?? measure.country}`;
}
