import { describe, expect, it } from 'vitest';
import {
  domainsOf,
  homePage,
  registeredDomain,
  websiteOf,
} from '../../../../../data/derive/institutions/websites.ts';

it.each([
  ['www.ucl.ac.uk', 'https://www.ucl.ac.uk/'],
  ['http://www.cdd.ac.uk/', 'http://www.cdd.ac.uk/'],
  ['https://www.exeter.ac.uk/study/degreeapprenticeships/', 'https://www.exeter.ac.uk/'],
  [' nationalcircus.org.uk ', 'https://nationalcircus.org.uk/'],
  ['', null],
  ['not an address', null],
])('homePage of "%s"', (address, home) => {
  expect(homePage(address)).toBe(home);
});

it.each([
  ['www.sheffield.ac.uk', 'sheffield.ac.uk'],
  ['sae.edu', 'sae.edu'],
  ['online.essex.ac.uk', 'essex.ac.uk'],
  ['www.london.edu', 'london.edu'],
])('registeredDomain of %s', (host, domain) => {
  expect(registeredDomain(host)).toBe(domain);
});

describe('websiteOf', () => {
  const of = (row: Record<string, string>) => new Map([['1', row]]);

  it('prefers the newest file that has one', () => {
    const register = of({ WEBSITE_URL: 'http://old.ac.uk' });
    const discoverUni = of({ PROVURL: 'www.new.ac.uk' });
    const none = of({ Website: '' });
    expect(websiteOf('1', { websites: none, discoverUni, register })).toBe(
      'https://www.new.ac.uk/',
    );
    expect(websiteOf('1', { websites: none, discoverUni: of({}), register })).toBe(
      'http://old.ac.uk/',
    );
    expect(websiteOf('2', { websites: none, discoverUni, register })).toBeNull();
  });

  it('follows a provider to the domain that it has moved to', () => {
    const websites = new Map([['10007157', { Website: 'https://www.shef.ac.uk/' }]]);
    expect(websiteOf('10007157', { websites, discoverUni: of({}), register: of({}) })).toBe(
      'https://www.sheffield.ac.uk/',
    );
  });
});

it("keeps the whole host of a provider that lives on another's domain", () => {
  expect(
    domainsOf(
      new Map([
        ['1', 'https://www.essex.ac.uk/'],
        ['2', 'https://www.online.essex.ac.uk/'],
        ['3', 'https://www.kent.ac.uk/'],
      ]),
    ),
  ).toEqual(
    new Map([
      ['1', 'essex.ac.uk'],
      ['2', 'online.essex.ac.uk'],
      ['3', 'kent.ac.uk'],
    ]),
  );
});
