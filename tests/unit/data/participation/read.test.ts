import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readParticipation } from '../../../../data/participation/read.ts';

const HEAD =
  'organisation,type,place,nation,evidence_url,evidence_date,what_page_says,relation,canonical_name,inferred_year,strength';
const IDS = [
  'canonical_name,organisation,ukprn',
  'Aston University,aston-university,10007759',
  "Hull Students' Union,hull-students-union,",
  '',
].join('\n');

const read = (...rows: string[]) =>
  readParticipation([HEAD, ...rows, ''].join('\r\n'), IDS, '2026-11-24');

const ASTON =
  'Aston,university,Birmingham,England,https://b.example/,2024-05-03,Joined,supporter,Aston University,,reported';

describe('readParticipation', () => {
  it('gives rows of both tables by our codes', () => {
    const union =
      'The Union,students\' union,,UK-wide,https://a.example/,,"Came, it says",event,Hull Students\' Union,2017,weak';
    expect(read(union, ASTON)).toEqual({
      backers: [
        {
          organisation: 'aston-university',
          name: 'Aston University',
          type: 'university',
          place: 'Birmingham',
          nation: 'england',
          ukprn: '10007759',
          status: 'backer',
          evidencePages: 1,
          firstEvidence: '2024-05-03',
          latestEvidence: '2024-05-03',
        },
        {
          organisation: 'hull-students-union',
          name: "Hull Students' Union",
          type: 'students-union',
          place: null,
          nation: 'uk-wide',
          ukprn: null,
          status: 'took-part',
          evidencePages: 1,
          firstEvidence: '2017',
          latestEvidence: '2017',
        },
      ],
      evidence: [
        {
          organisation: 'aston-university',
          url: 'https://b.example/',
          writtenAs: 'Aston',
          relation: 'supporter',
          strength: 'reported',
          statedDate: '2024-05-03',
          inferredYear: null,
          paraphrase: 'Joined',
          firstSeen: '2026-11-24',
        },
        {
          organisation: 'hull-students-union',
          url: 'https://a.example/',
          writtenAs: 'The Union',
          relation: 'event',
          strength: 'weak',
          statedDate: null,
          inferredYear: 2017,
          paraphrase: 'Came, it says',
          firstSeen: '2026-11-24',
        },
      ],
    });
  });

  it.each([
    ['a relation that is not known', ASTON.replace('supporter', 'fan'), '"fan" is no relation'],
    [
      'an organisation without an id',
      ASTON.replace('Aston University', 'UCL'),
      '"UCL" has no line',
    ],
    ['an address that is none', ASTON.replace('https://b', 'b'), 'is no address of a page'],
    ['a date that is none', ASTON.replace('2024-05-03', 'May 2024'), '"May 2024" is no date'],
    [
      'a year that is none',
      ASTON.replace('2024-05-03', '').replace(',,reported', ',about 2024,reported'),
      '"about 2024" is no year',
    ],
    ['a date and an inferred year', ASTON.replace(',,reported', ',2024,reported'), 'both a date'],
  ])('refuses %s', (_what, row, message) => {
    expect(() => read(row)).toThrow(message);
  });

  it('refuses rows that disagree, and a page that comes twice', () => {
    expect(() => read(ASTON, ASTON.replace('Birmingham', 'Bath').replace('b.ex', 'c.ex'))).toThrow(
      'disagree',
    );
    expect(() => read(ASTON, ASTON)).toThrow('comes twice');
  });
});

describe('the evidence in the figures', () => {
  const figure = (name: string) => readFileSync(`data/figures/${name}`, 'utf8');
  const participation = figure('participation.csv');
  const organisations = figure('organisations.csv');
  const { backers, evidence } = readParticipation(participation, organisations, '2026-11-24');
  const count = (status: string, among = backers) =>
    among.filter((backer) => backer.status === status).length;

  it('is 148 rows from 55 pages about 46 organisations: 2 founders, 32 backers, 12 took part', () => {
    expect(evidence).toHaveLength(148);
    expect(new Set(evidence.map(({ url }) => url)).size).toBe(55);
    expect(backers).toHaveLength(46);
    expect([count('founder'), count('backer'), count('took-part')]).toEqual([2, 32, 12]);
  });

  it('has 20 universities, each a provider: 1 founder, 13 backers, 6 took part; and a company that is one', () => {
    const universities = backers.filter(({ type }) => type === 'university');
    expect(universities).toHaveLength(20);
    expect([...new Set(universities.map(({ ukprn }) => ukprn))].filter(Boolean)).toHaveLength(20);
    const providers = backers.filter(({ ukprn }) => ukprn);
    expect(providers).toHaveLength(21);
    expect(count('took-part', providers)).toBe(7);
    expect(['founder', 'backer', 'took-part'].map((s) => count(s, universities))).toEqual([
      1, 13, 6,
    ]);
  });

  it('loses Queen Margaret University as a backer when its one page is taken away or weakened', () => {
    const statusAfter = (change: (line: string) => string) =>
      readParticipation(
        participation
          .split('\r\n')
          .map((line) => (line.includes('Queen Margaret University') ? change(line) : line))
          .filter(Boolean)
          .join('\r\n'),
        organisations,
        '2026-11-24',
      ).backers.find(({ organisation }) => organisation === 'queen-margaret-university')?.status;
    expect(statusAfter((line) => line)).toBe('backer');
    expect(statusAfter((line) => line.replace('first-party', 'weak'))).toBe('took-part');
    expect(statusAfter(() => '')).toBeUndefined();
  });
});
