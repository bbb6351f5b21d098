/**
 * Discover Uni's own file of locations beside what the API serves of campuses after the embedded table
 * was handed in: every place of a provider's own is there. Runs where the file is.
 */
import { env } from 'cloudflare:workers';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ask, importAs, publishersFile } from './atlas.ts';

interface Campus {
  ukprn: string;
  name: string;
  latitude: number;
  longitude: number;
  local_authority: string | null;
}

const LOCATIONS = 'unistats-location-2024.csv';
const OURS = ['institutions.csv', 'institution-aliases.csv', 'campuses.csv'];

const figures = async (name: string) =>
  (await fetch(`${env.PUBLISHER_FILES}/figures/${name}`)).arrayBuffer();

describe.runIf(inject('providerFiles').includes(LOCATIONS))('campuses of Discover Uni', () => {
  let served: Campus[] = [];
  let locations: Record<string, string>[] = [];

  beforeAll(async () => {
    const contents = new Map<string, ArrayBuffer>();
    for (const name of OURS) contents.set(name, await figures(name));
    const run = await importAs('institutions', contents);
    expect(run).toMatchObject({ outcome: 'published', error: null });
    served = (await (await ask('data/campuses.json?limit=10000')).json<{ rows: Campus[] }>()).rows;
    const text = new TextDecoder().decode(await publishersFile(LOCATIONS, 'providers'));
    locations = parse(text, { columns: true, bom: true });
  }, 120_000);

  it('have every place of a provider’s own where the file puts it, ten of them with the minus sign that they lost', () => {
    const ours = new Set(served.map(({ ukprn }) => ukprn));
    const own = locations.filter(
      ({ UKPRN = '', LOCUKPRN = '' }) => ours.has(UKPRN) && (LOCUKPRN === '' || LOCUKPRN === UKPRN),
    );
    expect(own.length).toBeGreaterThan(500);
    const placeOf = (row: Record<string, string>) =>
      served.find(({ ukprn, name }) => ukprn === row.UKPRN && name === row.LOCNAME?.trim());
    const near = (a: number | undefined, b: number) => Math.abs((a ?? NaN) - b) < 0.000_001;
    const elsewhere = own.filter((row) => !near(placeOf(row)?.latitude, Number(row.LATITUDE)));
    expect(elsewhere.map(({ UKPRN, LOCNAME }) => `${UKPRN} ${LOCNAME}`)).toEqual([]);
    const turned = own.filter((row) => !near(placeOf(row)?.longitude, Number(row.LONGITUDE)));
    expect(turned).toHaveLength(10);
    for (const row of turned) {
      expect(near(placeOf(row)?.longitude, -Number(row.LONGITUDE)), row.LOCNAME).toBe(true);
    }
  });

  it('have no place of a partner beside places of the provider’s own', () => {
    const partners = new Set(
      locations
        .filter(({ UKPRN = '', LOCUKPRN = '' }) => LOCUKPRN !== '' && LOCUKPRN !== UKPRN)
        .map(({ UKPRN, LOCNAME }) => `${UKPRN} ${LOCNAME?.trim()}`),
    );
    const isPartners = ({ ukprn, name }: Campus) => partners.has(`${ukprn} ${name}`);
    const withOwn = new Set(
      locations
        .filter(({ UKPRN = '', LOCUKPRN = '' }) => LOCUKPRN === '' || LOCUKPRN === UKPRN)
        .map(({ UKPRN }) => UKPRN),
    );
    expect(served.filter((campus) => withOwn.has(campus.ukprn) && isPartners(campus))).toEqual([]);
  });
});
