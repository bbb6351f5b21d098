/** The description in bundles, held to Frictionless's own JSON schemas; and the data, read by its library as described. */
import frictionless from 'datapackage';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, datasetOf } from '../../../../data/catalogue/index.ts';
import { dataPackage } from '../../../../workers/formats/descriptors.ts';
import { file, harmless, ROWS, sampleSubject, stored, SUM } from './sample.ts';

const profile = await frictionless.Profile.load('tabular-data-package');
const faultsOf = (descriptor: unknown) =>
  profile.validate(descriptor).errors.map(({ message }) => message);
const CSV = { bytes: 12, sha256: 'a'.repeat(64) };
const described = (dataset = datasetOf('enrolment')) =>
  dataPackage({ ...sampleSubject(), dataset }, dataset.columns, CSV, CSV);

describe('by the official profile of a Tabular Data Package', () => {
  it.each(CATALOGUE)('$id has no fault', (dataset) => {
    expect(faultsOf(described(dataset))).toEqual([]);
  });

  it('one has none where the site has no address yet', () => {
    const dataset = datasetOf('enrolment');
    const bare = dataPackage({ ...sampleSubject(), site: '' }, dataset.columns, CSV, CSV);
    expect(faultsOf(bare)).toEqual([]);
    expect(bare).not.toHaveProperty('homepage');
  });

  it('what is wrong has faults', () => {
    const [resource] = described().resources;
    for (const broken of [
      { ...described(), name: 'Not A Name' },
      { ...described(), resources: [] },
      { ...described(), resources: [{ ...resource, schema: { fields: [{ type: 'integer' }] } }] },
    ]) {
      expect(faultsOf(broken)).not.toEqual([]);
    }
  });
});

describe('a bundle, opened by the Frictionless library', () => {
  const opened = async (change = (csv: string) => csv) => {
    const parts = unzipSync(await file('zip'));
    const csv = change(new TextDecoder().decode(parts['enrolment.csv']));
    stored('enrolment.csv', new TextEncoder().encode(csv));
    stored('dictionary.csv', parts['dictionary.csv']!);
    return frictionless.Package.load(stored('datapackage.json', parts['datapackage.json']!));
  };

  it('is valid, and has every row, with the types and the sum that were written', async () => {
    const bundle = await opened();
    expect([bundle.valid, bundle.errors]).toEqual([true, []]);
    const rows = await bundle.getResource('enrolment').read({ keyed: true });
    expect(rows).toHaveLength(ROWS.length);
    expect(rows.reduce((sum, { students }) => sum + Number(students ?? 0), 0)).toBe(SUM);
    // A missing text and an empty one are the same in CSV.
    const names = ROWS.map(({ provider }) => harmless(String(provider)) || null);
    expect(rows.map(({ provider }) => provider)).toEqual(names);
  });

  it('has a dictionary with a line for each column and code', async () => {
    const lines = await (await opened()).getResource('dictionary').read({ keyed: true });
    const { columns } = datasetOf('enrolment');
    const told = columns.flatMap(({ name, title, codes = [] }) => [
      { column: name, code: null, title },
      ...codes.map((code) => ({ column: name, ...code })),
    ]);
    expect(lines.map(({ column, code, title }) => ({ column, code, title }))).toEqual(told);
  });

  it('is refused where a value is not of its column', async () => {
    const bundle = await opened((csv) => csv.replace('2023/24', '2023'));
    await expect(bundle.getResource('enrolment').read({ keyed: true })).rejects.toThrow();
  });
});
