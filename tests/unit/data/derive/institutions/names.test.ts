import { expect, it } from 'vitest';
import {
  splitLanguages,
  tidyName,
  withoutCompany,
} from '../../../../../data/derive/institutions/names.ts';

it.each([
  ['Bpp University', 'BPP University'],
  ['University of Nottingham, the', 'University of Nottingham'],
  ['Royal College of Art(The)', 'Royal College of Art'],
  [
    "The Queen's Foundation for Ecumenical theological Education",
    "The Queen's Foundation for Ecumenical Theological Education",
  ],
  ['Glasgow School of Art.', 'Glasgow School of Art'],
  ['St. Andrews', 'St. Andrews'],
])('tidyName of %s', (name, tidy) => {
  expect(tidyName(name)).toBe(tidy);
});

it.each([
  ['UK Business College Ltd', 'UK Business College'],
  ['Millennium Performing Arts Ltd.', 'Millennium Performing Arts'],
  ['Richmond University, inc.', 'Richmond University'],
  ['Architectural Association (Incorporated)', 'Architectural Association'],
  [
    'Central School of Ballet Charitable Trust Limited(The)',
    'Central School of Ballet Charitable Trust',
  ],
  ['Limited Editions College', 'Limited Editions College'],
])('withoutCompany of %s', (name, bare) => {
  expect(withoutCompany(name)).toBe(bare);
});

it('splits a name in two languages', () => {
  expect(splitLanguages('University of South Wales/Prifysgol De Cymru')).toEqual([
    'University of South Wales',
    'Prifysgol De Cymru',
  ]);
});
