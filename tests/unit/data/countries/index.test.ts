import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  COUNTRIES,
  countryByCode,
  countryOfLabel,
  type CountryPublisher,
} from '../../../../data/countries/index.ts';
import { parseCells, parseRows } from '../../../../data/derive/csv.ts';

const codeOf = (label: string, publisher: CountryPublisher) =>
  countryOfLabel(label, publisher)?.code ?? null;

describe('countries', () => {
  it('are known by code', () => {
    expect(countryByCode('FR')).toEqual({
      code: 'FR',
      name: 'France',
      kind: 'country',
      iso: true,
      region: 'european-union',
    });
    expect(countryByCode('XP')).toMatchObject({ kind: 'unspecified', region: 'other-europe' });
    expect(countryByCode('fr')).toBeNull();
    expect(countryByCode('')).toBeNull();
  });

  it('keep Kosovo apart from the code that HESA uses for the United Kingdom', () => {
    expect(codeOf('Kosovo', 'hesa')).toBe('QO');
    expect(codeOf('Kosovo', 'home-office')).toBe('QO');
    expect(codeOf('United Kingdom, not otherwise specified', 'hesa')).toBe('XK');
  });

  it('are found by the labels of each publisher', () => {
    expect(codeOf(' France {includes Corsica} ', 'hesa')).toBe('FR');
    expect(codeOf('Korea (South) [Korea,Republic of]', 'hesa')).toBe('KR');
    expect(codeOf('Bahamas,The', 'hesa')).toBe('BS');
    expect(codeOf('St Vincent and The Grenadines', 'hesa')).toBe('VC');
    expect(codeOf('Virgin Islands (British)', 'home-office')).toBe('VG');
    expect(codeOf('Refugee', 'home-office')).toBe('XXB');
  });

  it('put both parts of Cyprus under the same codes for both publishers', () => {
    expect(codeOf('Cyprus (European Union)', 'hesa')).toBe(codeOf('Cyprus', 'home-office'));
    expect(codeOf('Cyprus (Non-European Union)', 'hesa')).toBe(
      codeOf('Cyprus (Northern part of)', 'home-office'),
    );
    expect(codeOf('Cyprus', 'hesa')).toBe('CY');
  });

  it('are not guessed', () => {
    for (const label of ['', 'Francе', 'Total European Union', 'Total', 'Aberdeenshire'])
      expect(countryOfLabel(label, 'hesa')).toBeNull();
    expect(countryOfLabel('Refugee', 'hesa')).toBeNull();
    expect(countryOfLabel('Korea (South)', 'home-office')).toBeNull();
  });

  it('have names that differ', () => {
    expect(new Set(COUNTRIES.map(({ name }) => name)).size).toBe(COUNTRIES.length);
  });
});

const SHARED = '../shared/data';

describe.runIf(existsSync(SHARED))('labels in the publishers’ files', () => {
  const read = (path: string) => readFileSync(`${SHARED}/${path}`, 'utf8');
  const rows = (path: string) => parseRows(read(path));

  it('are all known in HESA’s lists of codes, by the code that it gives', () => {
    for (const list of ['degree_countries', 'nationalities'])
      for (const { Label = '', Code } of rows(`reference/hesa-${list}.csv`))
        expect(codeOf(Label, 'hesa'), Label).toBe(Code);
    for (const row of rows('derived/domicile-label-to-iso3166.csv'))
      expect(codeOf(row.domicile_label ?? '', 'hesa'), row.domicile_label).toBe(row.hesa_code);
  });

  it('are all known in Table 28, in the region of the file', () => {
    const files = readdirSync(`${SHARED}/hesa/table-28`);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const header = parseCells(read(`hesa/table-28/${file}`)).find(([cell]) => cell === 'UKPRN');
      const labels = (header ?? []).slice(2).filter((label) => !label.startsWith('Total'));
      expect(labels.length).toBeGreaterThan(20);
      const region = file.includes('_eu_') ? 'european-union' : 'other-europe';
      for (const label of labels) expect(countryOfLabel(label, 'hesa')?.region, label).toBe(region);
    }
  });

  it('are all known in chart 5', () => {
    const chart = readdirSync(`${SHARED}/hesa/other`).find((name) => name.startsWith('chart-5'));
    const cells = parseCells(read(`hesa/other/${chart}`));
    const start = cells.findIndex(([cell]) => cell === 'Academic Year') + 1;
    expect(start).toBeGreaterThan(0);
    for (const [, label = ''] of cells.slice(start))
      expect(countryOfLabel(label, 'hesa'), label).not.toBeNull();
  });

  it('are all known in the visas of the Home Office', () => {
    for (const { Nationality = '' } of rows('homeoffice/Study_ByNationality.csv'))
      expect(countryOfLabel(Nationality, 'home-office'), Nationality).not.toBeNull();
  });
});
