import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Country } from '../../../../../data/countries/index.ts';
import { countriesJson } from '../../../../../data/derive/countries/index.ts';

const file = new URL('../../../../../data/countries/countries.json', import.meta.url);
const derived = JSON.parse(countriesJson()) as Country[];

it('gives the file that is kept', () => {
  expect(countriesJson()).toBe(readFileSync(file, 'utf8'));
});

it('lists each code once, and every code of ISO 3166-1', () => {
  expect(new Set(derived.map(({ code }) => code)).size).toBe(derived.length);
  expect(derived.filter(({ iso }) => iso)).toHaveLength(249);
});

it('leaves out of all regions only what HESA has no code for, or no region', () => {
  const without = derived.filter(({ region }) => region === null).map(({ code }) => code);
  expect(without.join(' ')).toBe('AA AQ BV GBO HM IO TF UM XM XN XO XXB XXX');
});
