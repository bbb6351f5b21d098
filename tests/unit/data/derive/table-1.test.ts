import { describe, expect, it } from 'vitest';
import { parseTable1 } from '../../../../data/derive/table-1.ts';

const HEAD = [
  '"UKPRN"',
  '"HE provider"',
  '"England"',
  '"Total UK  "',
  '"Other European Union"',
  '"Total"',
].join(',');

function file({
  head = HEAD,
  body = ['"10007157","The University of Sheffield","1,485","5","0","1,490"'],
}) {
  return `\uFEFF\uFEFF${[
    'Title:,"Table 1"',
    'Subtitle:,"Academic years 2014/15 to 2018/19"',
    'Date:,2020',
    'Filters:,Level of study,All ',
    ',Academic year,2016/17 ',
    'Search:,',
    '',
    '',
    head,
    ...body,
    '"","Total","1,485","5","0","2,265,980"',
  ].join('\r\n')}`;
}

describe('a file of Table 1', () => {
  it('gives the year of the filters, not that of the subtitle, and the release', () => {
    expect(parseTable1(file({}))).toMatchObject({ academicYear: '2016/17', release: '2020' });
  });

  it('gives each line with plain counts by our codes, the total row under UK', () => {
    expect(parseTable1(file({})).lines).toEqual([
      {
        ukprn: '10007157',
        name: 'The University of Sheffield',
        students: [
          { origin: 'england', students: 1485 },
          { origin: 'uk', students: 5 },
          { origin: 'eu', students: 0 },
          { origin: 'total', students: 1490 },
        ],
      },
      expect.objectContaining({ ukprn: 'UK', name: 'Total' }),
    ]);
  });

  it('stops at a column that is not known', () => {
    expect(() => parseTable1(file({ head: HEAD.replace('England', 'Cornwall') }))).toThrow(
      'Column "Cornwall" is not known',
    );
  });

  it.each(['"10007157","Sheffield","-5","5","0","0"', '"10007157","Sheffield","","5","0","0"'])(
    'stops at a count that is none: %s',
    (line) => {
      expect(() => parseTable1(file({ body: [line] }))).toThrow('is no count of students');
    },
  );

  it('stops at a provider without a UKPRN', () => {
    expect(() => parseTable1(file({ body: ['"","Sheffield","5","5","0","5"'] }))).toThrow(
      '"Sheffield" has no UKPRN',
    );
  });

  it('stops when the filters name no year', () => {
    expect(() => parseTable1(file({}).replace('2016/17', 'All'))).toThrow('no academic year');
  });
});
