import { env } from 'cloudflare:workers';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { table1 } from '../../fixtures/table-1.ts';
import { importFiles, rows, run } from './running.ts';
import { startEmpty } from '../support/start-empty.ts';

beforeEach(startEmpty);

describe("HESA's ZIP", () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const sex = table1({ columns: ['Female', 'Male', 'Unknown', 'Total'] });

  it('gives its tables by permanent address of all students, and notes the others', async () => {
    const record = await importFiles({
      'table-1.zip': zip({
        'a.csv': table1(),
        'b.csv': table1({ academicYear: '2022/23' }),
        'sex.csv': sex,
        'first.csv': table1({ filters: [['Entrant marker', 'First year']] }),
      }),
    });
    expect(record).toMatchObject({ outcome: 'published', rows_read: 66 });
    expect(record.warnings.slice(0, 2)).toEqual([
      'Left out: table-1.zip: sex.csv is HESA Table 1 by sex (columns Female, Male, Unknown).',
      'Left out: table-1.zip: first.csv is HESA Table 1 of some students only (Entrant marker: First year).',
    ]);
  });

  it('is refused when nothing in it is wanted', async () => {
    const record = await importFiles({ 'table-1.zip': zip({ 'sex.csv': sex }) });
    expect(record.outcome).toBe('refused');
    expect(record.error).toMatch(/no HESA Table 1 by permanent address among the files.*by sex/);
  });

  it('is fetched from the address of the source', async () => {
    const record = await run({ source: 'hesa-table-1', trigger: 'cron' });
    expect(record).toMatchObject({ outcome: 'published', trigger: 'cron', rows_read: 66 });
    expect(record.files.map(({ name }) => name)).toEqual(['table-1.zip']);
    const [file] = await rows<{ url: string }>('select url from archived_file');
    expect(file?.url).toBe(`${env.HESA_BASE}/data-and-analysis/students/table-1.zip`);
  });
});
