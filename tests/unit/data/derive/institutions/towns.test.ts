import { expect, it } from 'vitest';
import { tidyTown, townInAddress } from '../../../../../data/derive/institutions/towns.ts';

it.each([
  ['LONDON', 'London'],
  ['NEWCASTLE UPON TYNE', 'Newcastle upon Tyne'],
  ['STOKE-ON-TRENT', 'Stoke-on-Trent'],
  ['ST. ANDREWS', 'St Andrews'],
  ['The Wirral', 'The Wirral'],
])('%s → %s', (town, tidy) => {
  expect(tidyTown(town)).toBe(tidy);
});

it.each([
  ['Bishop Hall Lane, Chelmsford, CM1 1SQ', 'Chelmsford'],
  ['7, Fern Barrow, Poole, Dorset, BH12 5HH', 'Poole'],
  ['Yewtree Avenue, Dagenham , Essex, RM10 7FN', 'Dagenham'],
  ['Preston, PR1 2HE', 'Preston'],
  ['Kent, ME1 1AA', 'Kent'],
  ['Somewhere without a postcode', ''],
  ['', ''],
])('the town in "%s" is "%s"', (address, town) => {
  expect(townInAddress(address)).toBe(town);
});
