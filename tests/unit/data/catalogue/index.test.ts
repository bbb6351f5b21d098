import { describe, expect, it } from 'vitest';
import {
  CATALOGUE,
  datasetOf,
  datasetsMadeFrom,
  filtersOf,
} from '../../../../data/catalogue/index.ts';
import { DATASET_IDS } from '../../../../data/codes.ts';

describe.each(CATALOGUE)('the description of $id', (dataset) => {
  const names = dataset.columns.map(({ name }) => name);

  it('names each column once, as a machine may', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  it('has a key, a headline and a partition among its columns, the key never missing', () => {
    expect(names).toEqual(expect.arrayContaining([...dataset.key, dataset.headline]));
    if (dataset.partition !== 'all') {
      expect(names).toEqual(expect.arrayContaining(dataset.partition.split(' ')));
    }
    const keys = dataset.columns.filter(({ name }) => dataset.key.includes(name));
    expect(keys.map(({ nullable }) => nullable)).toEqual(keys.map(() => false));
  });

  it('can check every value that it lets rows be asked for by', () => {
    for (const { name, codes, form, type } of filtersOf(dataset)) {
      expect([name, Boolean(codes ?? form) || type === 'year']).toEqual([name, true]);
    }
  });

  it('gives every number a unit and every code a title', () => {
    for (const { name, type, unit, codes } of dataset.columns) {
      if (type === 'integer' || type === 'number')
        expect([name, unit]).not.toEqual([name, undefined]);
      for (const { code, title } of codes ?? [])
        expect([code, title.length > 0]).toEqual([code, true]);
    }
  });

  it('is cited with its edition and the year of that', () => {
    const citation = dataset.citation({ number: 7, published_at: '2026-11-24T00:00:00Z' });
    expect(citation).toContain('edition 7 (2026)');
  });

  it('says what it is made from, itself first of all', () => {
    expect(dataset.madeFrom).toContain(dataset.id);
  });
});

describe('the catalogue', () => {
  it('describes every dataset that exists, under its own id', () => {
    expect(CATALOGUE.map(({ id }) => id)).toEqual([...DATASET_IDS]);
    for (const id of DATASET_IDS) expect(datasetOf(id).id).toBe(id);
  });

  it('has the columns of enrolment in the order that is promised', () => {
    expect(datasetOf('enrolment').columns.map(({ name }) => name)).toEqual([
      'ukprn',
      'provider',
      'academic_year',
      'origin',
      'students',
      'status',
    ]);
  });

  it('knows what is to be exported anew', () => {
    expect(datasetsMadeFrom(['institutions'])).toEqual([
      'institutions',
      'enrolment',
      'origin',
      'fee-income',
    ]);
    expect(datasetsMadeFrom(['backers', 'evidence'])).toEqual([
      'institutions',
      'backers',
      'evidence',
    ]);
    expect(datasetsMadeFrom([])).toEqual([]);
  });
});
