import { expect, it } from 'vitest';
import { csvText, parseCells, parseRows } from '../../../../data/derive/csv.ts';

it('reads past two byte order marks, CRLF and quotes', () => {
  expect(parseCells('\uFEFF\uFEFFa,"b, c"\r\n"1,555",x\r\n')).toEqual([
    ['a', 'b, c'],
    ['1,555', 'x'],
  ]);
});

it('gives rows by trimmed column name, empty where a row is short', () => {
  expect(parseRows('name, town\n York ,York\nBath\n')).toEqual([
    { name: 'York', town: 'York' },
    { name: 'Bath', town: '' },
  ]);
});

it('writes LF and quotes only what needs it', () => {
  expect(csvText(['n', 'text'], [{ text: 'City, "St George’s"', n: 5 }])).toBe(
    'n,text\n5,"City, ""St George’s"""\n',
  );
});
