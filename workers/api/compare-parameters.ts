/** What can be asked of a comparison. Lists are one parameter with commas, as in the address of the page. */
import {
  SCALES,
  parseBenchmark,
  parseMeasure,
  type Benchmark,
  type Measure,
  type Scale,
} from '../../data/comparing/index.ts';
import { once, parameters, type Reader } from './parameters.ts';
import { academicYear, editionNumber } from './readers.ts';

/** Most providers that are compared. */
export const MOST_COMPARED = 8;
/** Most benchmarks beside them. */
export const MOST_BENCHMARKS = 4;

/** A list of values between commas, each once; null where one of them is none, or there are too many. */
function list<Value>(text: string, most: number, read: (text: string) => Value | null) {
  const texts = [...new Set(text.split(',').filter(Boolean))];
  const values = texts.map(read);
  if (texts.length > most || values.includes(null)) return null;
  return values.filter((value) => value !== null);
}

const providers: Reader<readonly string[]> = {
  // A provider may carry the place of its colour on the page, which means nothing here.
  read: (text) =>
    list(text, MOST_COMPARED, (each) => /^(1\d{7})(?:\.[1-8])?$/.exec(each)?.[1] ?? null),
  allowed: [`up to ${MOST_COMPARED} UKPRNs with commas between them`],
  schema: { type: 'string' },
  description: 'UKPRNs of the providers, with commas between them',
};

const benchmarks: Reader<readonly Benchmark[]> = {
  read: (text) => list(text, MOST_BENCHMARKS, parseBenchmark),
  allowed: [
    `up to ${MOST_BENCHMARKS} of uk, nation-wales …, region-E12000003 …, group-russell-group …, size-{UKPRN}, with commas between them, each with .median or .total behind it`,
  ],
  schema: { type: 'string' },
  description: 'What they are set against, with commas between',
};

const measure: Reader<Measure> = {
  read: parseMeasure,
  allowed: ['non-uk', 'eu', 'non-eu', 'fees', 'country-FR or another code of a country'],
  schema: { type: 'string' },
  description: 'What is compared; non-uk is the default',
};

const scale: Reader<Scale> = {
  read: (text) => SCALES.find((each) => each === text) ?? null,
  allowed: SCALES,
  schema: { type: 'string', enum: [...SCALES] },
  description: 'How it is shown; ranks are given only where they are asked for',
};

export const compareParameters = parameters({
  p: once(providers),
  b: once(benchmarks),
  measure: once(measure),
  as: once(scale),
  base: once({ ...academicYear, description: 'Year that counts as 100; the first is the default' }),
  edition: once(editionNumber),
});

export const yearOfCountries: Reader<string> = {
  ...academicYear,
  description: 'The newest that has figures by country is the default',
};
