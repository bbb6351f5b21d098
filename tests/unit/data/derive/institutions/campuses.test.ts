import { describe, expect, it } from 'vitest';
import { campusesCsv } from '../../../../../data/derive/institutions/campuses.ts';
import { locationsByProvider } from '../../../../../data/derive/institutions/sources.ts';

const location = (LOCID: string, LOCNAME: string, LOCUKPRN = '', LATITUDE = '53.5') => ({
  UKPRN: '10000001',
  LOCID,
  LOCNAME,
  LOCUKPRN,
  LATITUDE,
  LONGITUDE: '-2.51234567',
});
const derive = (rows: ReturnType<typeof location>[], year: '2024' | '2018' = '2024') =>
  campusesCsv(['10000001'], { locations: locationsByProvider([{ year, rows }]) }, ({ latitude }) =>
    latitude > 49 ? 'E08000006' : null,
  )
    .trim()
    .split('\n')
    .slice(1);

describe('campusesCsv', () => {
  it('lists a provider’s own places by id, without those of partners', () => {
    const rows = [
      location('B', 'Old Mill'),
      location('A', 'Annexe'),
      location('C', 'Ely', '10000002'),
    ];
    expect(derive(rows)).toEqual([
      '10000001,annexe,Annexe,53.5,-2.512346,E08000006',
      '10000001,old-mill,Old Mill,53.5,-2.512346,E08000006',
    ]);
  });

  it('lists those of partners where there is no other, and one abroad without an authority', () => {
    expect(derive([location('C', 'Lisbon', '10000002', '38.7')])).toEqual([
      '10000001,lisbon,Lisbon,38.7,-2.512346,',
    ]);
  });

  it('takes no older file, and refuses places that it could not tell apart', () => {
    expect(derive([location('A', 'Annexe')], '2018')).toEqual([]);
    expect(() => derive([location('A', 'Annexe'), location('B', 'The Annexe')])).toThrow(
      'Two places share 10000001 annexe',
    );
  });
});
