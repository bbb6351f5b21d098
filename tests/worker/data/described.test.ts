/** Rows are as their descriptions say: programs that check them by those would find nothing. */
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE, type Column } from '../../../data/catalogue/index.ts';
import type { Row, Value } from '../../../data/queries/page.ts';
import { json } from '../support/call.ts';
import { loadEverything } from '../support/load-figures.ts';

beforeAll(() => loadEverything(env), 120_000);

/** What is wrong with a value by what its column says; null where nothing is. */
function faultOf({ name, type, nullable, codes, form }: Column, value: Value | undefined) {
  const fault = (what: string) => `${name} ${what}: ${JSON.stringify(value)}`;
  if (value === undefined) return fault('is not there');
  if (value === null) return nullable ? null : fault('is required');
  if (type === 'integer' && !Number.isInteger(value)) return fault('is no integer');
  if (type === 'number' && typeof value !== 'number') return fault('is no number');
  if (type === 'year' && !/^\d{4}\/\d{2}$/.test(String(value))) return fault('is no academic year');
  if (type === 'date' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(String(value)))
    return fault('is no date');
  if (codes && !codes.some(({ code }) => code === value)) return fault('is no code of its column');
  if (form && !form.pattern.test(String(value))) return fault('has another form');
  return null;
}

describe.each(CATALOGUE)('rows of $id', ({ id, columns, key }) => {
  let rows: Row[] = [];
  beforeAll(async () => {
    ({ rows } = await json<{ rows: Row[] }>(`/data/${id}.json?limit=10000`));
  });

  it('are there', () => expect(rows.length).toBeGreaterThan(0));

  it('hold in every column what it says that it may hold', () => {
    const faults = rows.flatMap((row) =>
      columns.map((column) => faultOf(column, row[column.name])),
    );
    expect([...new Set(faults.filter((fault) => fault !== null))].slice(0, 10)).toEqual([]);
  });

  it('have no column that is not described', () =>
    expect([...new Set(rows.flatMap((row) => Object.keys(row)))].sort()).toEqual(
      columns.map(({ name }) => name).sort(),
    ));

  it('are told apart by the key', () => {
    const keys = rows.map((row) => key.map((name) => row[name]).join('\u0000'));
    expect(new Set(keys).size).toBe(rows.length);
    expect(rows.filter((row) => key.some((name) => row[name] === null))).toEqual([]);
  });
});
