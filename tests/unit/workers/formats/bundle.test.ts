/** The bundle, opened by a program and a library that share no code with what wrote it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../../data/catalogue/index.ts';
import { bundle } from '../../../../workers/formats/bundle.ts';
import { tableOf } from '../../../../workers/formats/table.ts';
import { bytesOf, file, ROWS, sampleSubject, source, stored, textOf } from './sample.ts';

describe('a bundle', () => {
  it('passes the checks of unzip and holds what its checksums say', async () => {
    const bytes = await file('zip');
    const path = stored('bundle.zip', bytes);
    if (hasUnzip())
      expect(String(execFileSync('unzip', ['-t', path]))).toContain('No errors detected');
    const parts = unzipSync(bytes);
    const sums = textOf(parts.SHA256SUMS).trimEnd().split('\n');
    expect(sums).toHaveLength(6);
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ');
      expect([
        name,
        createHash('sha256')
          .update(parts[name] ?? '')
          .digest('hex'),
      ]).toEqual([name, sum]);
    }
    expect(parts['enrolment.csv']).toEqual(await file('csv'));
  });

  it('describes its columns for programs, and the file truly', async () => {
    const parts = unzipSync(await file('zip'));
    const description = JSON.parse(textOf(parts['datapackage.json'])) as {
      resources: { bytes: number; path: string; schema: { fields: { name: string }[] } }[];
    };
    const [resource] = description.resources;
    expect(resource?.bytes).toBe(parts['enrolment.csv']?.length);
    const csvw = JSON.parse(textOf(parts['enrolment.csv-metadata.json'])) as {
      url: string;
      tableSchema: { columns: { name: string }[] };
    };
    const names = datasetOf('enrolment').columns.map(({ name }) => name);
    expect(resource?.schema.fields.map(({ name }) => name)).toEqual(names);
    expect([csvw.url, csvw.tableSchema.columns.map(({ name }) => name)]).toEqual([
      'enrolment.csv',
      names,
    ]);
    expect(textOf(parts['README.md'])).toContain('readr::read_csv("enrolment.csv", col_types');
  });

  it('says what every code stands for', async () => {
    const [header, ...lines] = textOf(unzipSync(await file('zip'))['dictionary.csv'])
      .trimEnd()
      .split('\r\n');
    expect(header).toBe('column,code,title,type,unit,meaning,caveats');
    const codes = datasetOf('enrolment').columns.flatMap(({ name, codes }) =>
      (codes ?? []).map(({ code }) => `${name},${code},`),
    );
    expect(codes.length).toBeGreaterThan(0);
    for (const start of codes) expect(lines.some((line) => line.startsWith(start))).toBe(true);
  });

  it('describes the dictionary truly, in which no text runs as a formula', async () => {
    const sample = source(ROWS);
    const table = tableOf('enrolment', sample.rows());
    const columns = table.columns.map((column) => ({ ...column, description: '=1+1' }));
    const chunks = bundle({ ...table, columns }, sampleSubject(), sample.changes());
    const parts = unzipSync(await bytesOf(chunks));
    const dictionary = parts['dictionary.csv'];
    expect(textOf(dictionary)).toContain(",'=1+1,");
    expect(textOf(dictionary)).not.toContain(',=1+1');
    const { resources } = JSON.parse(textOf(parts['datapackage.json'])) as {
      resources: { name: string; bytes: number; hash: string }[];
    };
    const sum = createHash('sha256')
      .update(dictionary ?? '')
      .digest('hex');
    expect(resources.find(({ name }) => name === 'dictionary')).toMatchObject({
      bytes: dictionary?.length,
      hash: `sha256:${sum}`,
    });
  });

  it('is the same file whenever it is written', async () =>
    expect(await file('zip')).toEqual(await file('zip')));
});

function hasUnzip(): boolean {
  try {
    execFileSync('unzip', ['-v']);
    return true;
  } catch {
    return false;
  }
}
