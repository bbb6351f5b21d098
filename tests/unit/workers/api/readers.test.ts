import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../../data/catalogue/index.ts';
import {
  academicYear,
  columnReader,
  cursor,
  editionNumber,
  wholeNumber,
  writeCursor,
} from '../../../../workers/api/readers.ts';

describe('a cursor', () => {
  it('is read back as the key that it was written from, and is safe in an address', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (key) => {
        const text = writeCursor(key) ?? '';
        expect(encodeURIComponent(text)).toBe(text);
        expect(cursor.read(text)).toEqual(key);
      }),
    );
  });

  it('is null where nothing follows', () => {
    expect(writeCursor(null)).toBeNull();
  });

  it.each(['', 'x', '???', btoa('[]'), btoa('[1]'), btoa('{"a":1}'), btoa('null')])(
    'is refused as %j',
    (text) => {
      expect(cursor.read(text)).toBeNull();
    },
  );

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => void cursor.read(text)));
  });
});

describe('a number', () => {
  const reader = wholeNumber('rows', 1, 100);
  it.each([
    ['1', 1],
    ['100', 100],
    ['0', null],
    ['101', null],
    ['1.5', null],
    ['-1', null],
    ['1e1', null],
    [' 1', null],
    ['', null],
    ['9'.repeat(30), null],
  ])('%j is %s', (text, value) => {
    expect(reader.read(text)).toBe(value);
  });

  it.each([
    ['1', 1],
    ['0', null],
    ['01', null],
    ['x', null],
  ])('of an edition: %j is %s', (text, value) => {
    expect(editionNumber.read(text)).toBe(value);
  });
});

describe('a value of a column', () => {
  const readerOf = (name: string) => {
    const column = datasetOf('enrolment').columns.find((each) => each.name === name);
    if (!column) throw new Error(name);
    return columnReader(column);
  };

  it('is one of its codes', () => {
    expect(readerOf('origin').read('non-uk')).toBe('non-uk');
    expect(readerOf('origin').read('Non-UK')).toBeNull();
  });

  it.each([
    ['10007157', '10007157'],
    ['UK', 'UK'],
    ['uk', null],
    ['1000715', null],
    ['100071570', null],
    ['x10007157', null],
    ["10007157' or 1=1", null],
  ])('of form %j is %s', (text, value) => {
    expect(readerOf('ukprn').read(text)).toBe(value);
  });

  it('is an academic year in either writing', () => {
    expect(readerOf('academic_year').read('2023-24')).toBe('2023/24');
    expect(academicYear.read('2023/24')).toBe('2023/24');
    expect(academicYear.read('2023/25')).toBeNull();
  });

  it('cannot be asked for where nothing says what it may be', () => {
    expect(() => readerOf('provider')).toThrow('provider');
  });
});

describe('a code that is too many to list', () => {
  const reader = (dataset: 'origin' | 'origin-by-nation' | 'transnational', name: string) => {
    const column = datasetOf(dataset).columns.find((each) => each.name === name);
    return columnReader(column!);
  };

  it.each([
    ['origin', 'country', ['FR', 'QO', 'region-total', 'non-uk'], ['FRA', 'fr', 'QQ', 'total']],
    ['transnational', 'country', ['MY'], ['MYS', 'region-total']],
    ['origin-by-nation', 'domicile', ['FR', 'uk-swansea', 'total-eu'], ['uk-atlantis', 'total-x']],
  ] as const)('%s: %s is taken when it stands for something', (dataset, name, known, unknown) => {
    const { read, allowed } = reader(dataset, name);
    for (const code of known) expect(read(code)).toBe(code);
    for (const code of unknown) expect(read(code)).toBeNull();
    expect(allowed).toHaveLength(1);
  });
});
