import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../../data/derive/csv.ts';
import { placeOf } from '../../../../../data/derive/institutions/places.ts';
import type { Locations } from '../../../../../data/derive/institutions/sources.ts';
import type { PlaceDecision } from '../../../../../data/institutions/place-decisions.ts';

const UKPRN = '10000001';
const OWNER = { names: ['Provider'], address: '' };
const location = (code: string, latitude: string, longitude: string, owner = ''): Row => ({
  LOCID: code,
  LOCNAME: code,
  LATITUDE: latitude,
  LONGITUDE: longitude,
  LOCUKPRN: owner,
});

interface Files {
  register?: Row;
  geocoded?: Row;
  locations?: Locations[];
}

function place(files: Files, decisions: PlaceDecision[] = []) {
  const of = <Value>(value: Value | undefined) =>
    new Map(value === undefined ? [] : [[UKPRN, value]]);
  return placeOf(
    UKPRN,
    OWNER,
    {
      register: of(files.register),
      geocoded: of(files.geocoded),
      locations: of(files.locations),
    },
    decisions,
  );
}

const register = { LATITUDE: '53.1', LONGITUDE: '-1.1' };
const geocoded = { lat: '53.2', lon: '-1.2' };
const in2024 = (...rows: Row[]): Locations => ({ year: '2024', rows });
const in2018 = (...rows: Row[]): Locations => ({ year: '2018', rows });

describe('placeOf', () => {
  it('prefers the register, then what was geocoded, then the newest locations', () => {
    const locations = [in2024(location('A', '53.3', '-1.3')), in2018(location('A', '53.4', '-1'))];
    expect(place({ register, geocoded, locations })?.source).toBe('learning-provider-register');
    expect(place({ geocoded, locations })?.source).toBe('geocoded');
    expect(place({ locations })).toEqual({
      latitude: 53.3,
      longitude: -1.3,
      source: 'discover-uni-2024',
    });
    expect(place({})).toBeNull();
  });

  it('passes over empty positions and whole degrees, which stand for nowhere in particular', () => {
    expect(
      place({
        register: { LATITUDE: '', LONGITUDE: '' },
        locations: [in2024(location('A', '54', '-4')), in2018(location('B', '53.2', '-3.1'))],
      })?.source,
    ).toBe('discover-uni-2018');
  });

  it("takes partners' locations only where there are none of its own", () => {
    const partner = location('P', '50.1', '-5.1', '10009999');
    expect(
      place({ locations: [in2024(partner, location('O', '53', '-1.5', UKPRN))] })?.latitude,
    ).toBe(53);
    expect(place({ locations: [in2024(partner)] })?.latitude).toBe(50.1);
  });

  it('follows decisions: a lost minus sign, a main site, a head office that moved', () => {
    const locations = [in2024(location('A', '51.5', '0.13'), location('B', '53.8', '-1.5'))];
    const decision = { ukprn: UKPRN, basis: '' };
    const mirrored = { ...decision, kind: 'mirrored', location: 'A' } as const;
    const main = (code: string) => ({ ...decision, kind: 'main', location: code }) as const;
    expect(place({ locations }, [mirrored, main('A')])?.longitude).toBe(-0.13);
    expect(place({ locations }, [main('B')])?.latitude).toBe(53.8);
    expect(place({ register, geocoded }, [{ ...decision, kind: 'moved' }])?.source).toBe(
      'geocoded',
    );
  });

  it('stops at a decision that finds nothing to decide', () => {
    const locations = [in2024(location('A', '51.5', '-0.13'))];
    const decision = { ukprn: UKPRN, basis: '' };
    expect(() => place({ locations }, [{ ...decision, kind: 'mirrored', location: 'A' }])).toThrow(
      'Nothing to decide at 10000001 A',
    );
    expect(() => place({ locations }, [{ ...decision, kind: 'main', location: 'Z' }])).toThrow(
      'Nothing to decide at 10000001 Z',
    );
  });
});
