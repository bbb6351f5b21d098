import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugOf, slugsOf } from '../../../../data/institutions/slug.ts';

it.each([
  ['The University of Sheffield', 'university-of-sheffield'],
  ['Theatre Academy', 'theatre-academy'],
  ['Open University(The)', 'open-university'],
  ['Dartington Hall Trust (The)', 'dartington-hall-trust'],
  ['Arts University Bournemouth, the', 'arts-university-bournemouth'],
  ['Grŵp Llandrillo Menai', 'grwp-llandrillo-menai'],
  ['Wrexham Glyndŵr University', 'wrexham-glyndwr-university'],
  ["Queen's University Belfast", 'queens-university-belfast'],
  ['Queen’s University Belfast', 'queens-university-belfast'],
  ['The University of St. Andrews', 'university-of-st-andrews'],
  ['The London Institute of Banking & Finance', 'london-institute-of-banking-and-finance'],
  ['Guildhall School of Music&Drama', 'guildhall-school-of-music-and-drama'],
  ["St Mary's University, Twickenham", 'st-marys-university-twickenham'],
  ['The Ashridge (Bonar Law Memorial) Trust', 'ashridge-bonar-law-memorial-trust'],
  ['University of Glamorgan / Prifysgol Morgannwg', 'university-of-glamorgan-prifysgol-morgannwg'],
  ['  Heriot-Watt   University ', 'heriot-watt-university'],
  ['Straße & Øst', 'strasse-and-ost'],
])('%s → %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

it('gives only what an address takes without escaping, and a slug is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const slug = slugOf(name);
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      if (!slug.startsWith('the-')) expect(slugOf(slug)).toBe(slug);
    }),
  );
});

it('tells providers of one slug apart by their UKPRN, whichever is read first', () => {
  const providers = [
    { ukprn: '1', name: 'The Town College' },
    { ukprn: '2', name: 'Town College' },
    { ukprn: '3', name: 'City College' },
    { ukprn: '4', name: '漢' },
  ];
  const expected = { 1: 'town-college-1', 2: 'town-college-2', 3: 'city-college', 4: '4' };
  expect(Object.fromEntries(slugsOf(providers))).toEqual(expected);
  expect(Object.fromEntries(slugsOf(providers.toReversed()))).toEqual(expected);
});
