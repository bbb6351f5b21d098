import { expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import type { NamedChange } from '../../../../data/queries/every-change.ts';
import { changesDescribed, changesTable } from '../../../../workers/formats/changes-table.ts';
import { tableCsvText } from '../../../../workers/formats/table-csv.ts';
import { tableXlsx } from '../../../../workers/formats/table-xlsx.ts';
import { bytesOf, source } from './sample.ts';

const CHANGES: NamedChange[] = [
  {
    ...{ dataset: 'enrolment', change: 'revised', column: 'students', name: 'A' },
    key: { academic_year: '2023/24', origin: 'eu', ukprn: '10000001' },
    ...{ old: 10, new: 5, difference: -5 },
  },
  {
    ...{ dataset: 'backers', change: 'added', column: 'status', name: '=B' },
    key: { organisation: 'b' },
    ...{ old: null, new: 'backer', difference: null },
  },
];

async function* pages() {
  yield CHANGES;
}

it('has the key columns of every dataset, each once, before what changed', async () => {
  const csv: string[] = [];
  for await (const part of tableCsvText(
    changesTable(['enrolment', 'backers', 'evidence'], pages()),
  ))
    csv.push(part);
  expect(csv.join('').split('\r\n')).toEqual([
    'dataset,academic_year,origin,ukprn,organisation,url,name,change,column,old,new,difference',
    'enrolment,2023/24,eu,10000001,,,A,revised,students,10,5,-5',
    "backers,,,,b,,'=B,added,status,,backer,",
    '',
  ]);
});

it('keeps numbers numbers in a workbook, and says whose figures they are', async () => {
  const { edition } = source([]);
  const bytes = await bytesOf(
    tableXlsx(changesTable(['enrolment'], pages()), {
      ...{ dataset: changesDescribed(['enrolment'], 2, 3), edition, page: 'https://atlas.test/x' },
      released: '2024-11',
    }),
  );
  const { sheets } = await readXlsx(bytes);
  const [about, data] = sheets.map(({ rows }) => rows);
  expect(data?.[1]?.slice(-3)).toEqual([10, 5, -5]);
  const told = Object.fromEntries(about ?? []) as Record<string, string>;
  expect(told['Dataset']).toBe('What edition 3 changed: Students by provider and origin');
  expect(told['Publisher']).toContain('HESA');
  expect(told['Address']).toBe('https://atlas.test/x');
});

it('leaves it to each dataset to say whose it is where there are several', () => {
  const { publisher, sources, title } = changesDescribed(['enrolment', 'visas'], null, 3);
  expect([publisher.name, title]).toEqual(['We Are International Atlas', 'What edition 3 changed']);
  expect(sources).toEqual([]);
});
