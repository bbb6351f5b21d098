import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backers } from '../../../../data/leads/backers.ts';
import { change } from '../../../../data/leads/change.ts';
import { comingAndGoing } from '../../../../data/leads/coming-and-going.ts';
import { half } from '../../../../data/leads/half.ts';
import { leadsIn } from '../../../../data/leads/index.ts';
import { oneCountry } from '../../../../data/leads/one-country.ts';
import { overtaken } from '../../../../data/leads/overtaken.ts';
import { places } from '../../../../data/leads/places.ts';
import { rate } from '../../../../data/leads/rate.ts';
import { record } from '../../../../data/leads/record.ts';
import { reversal } from '../../../../data/leads/reversal.ts';
import { revision } from '../../../../data/leads/revision.ts';
import { run, runOf } from '../../../../data/leads/run.ts';
import { turningYear } from '../../../../data/leads/turning-year.ts';
import { subject, world } from './world.ts';

describe('change', () => {
  it('ranks rises and falls apart, in students', () => {
    const leads = change(
      world([subject([1000, 1500]), subject([1000, 1200]), subject([2000, 1000])]),
    );
    expect(
      leads.map(({ rank, sentence }) => [rank, /\d[\d,]* (more|fewer)/.exec(sentence)?.[0]]),
    ).toEqual([
      [1, '500 more'],
      [2, '200 more'],
      [1, '1,000 fewer'],
    ]);
    expect(leads[0]?.unusual).toContain('2 providers surely rose');
  });

  it('counts every sure change, those too that are too small to be a lead', () => {
    const [most, small, same] = [subject([1000, 1500]), subject([90, 95]), subject([70, 70])];
    const leads = change(world([most, small, same]));
    expect(leads.map((each) => each.subject)).toEqual([most]);
    expect(leads[0]?.unusual).toContain('2 providers surely rose');
  });

  it('is silent on what rounding may have made, and on differences that are mere ranges', () => {
    expect(change(world([subject([1000, 1005]), subject([1000, 1015])]))).toEqual([]);
    expect(change(world([subject([1000, null])]))).toEqual([]);
  });

  it('names the merger that it may come from, and a small base', () => {
    const merged = subject([300, 800], {
      tookIn: [{ name: 'Elsewhere College', academicYear: '2015/16' }],
    });
    const [lead] = change(world([merged]));
    expect(lead?.caveats).toEqual([
      'Elsewhere College became part of it by 2015/16: part of the change may be theirs.',
      'The base is small: 300 in 2014/15.',
    ]);
    expect(change(world([subject([0, 800])]))[0]?.caveats).toEqual([
      'It had hardly any in 2014/15: a published 0 stands for two or fewer.',
    ]);
  });
});

describe('rate', () => {
  it('wants a base of 100', () => {
    const leads = rate(world([subject([95, 500]), subject([100, 500])]));
    expect(leads).toHaveLength(1);
    expect(leads[0]?.sentence).toContain('rose by 400% in one year, from 100 to 500');
    expect(leads[0]?.figures.at(-1)).toMatchObject({ low: 498 / 102 - 1, high: 502 / 98 - 1 });
  });

  it('places a rise among all that are sure', () => {
    const [steep, small] = [subject([100, 115]), subject([1000, 1100])];
    const leads = rate(world([steep, small, subject([500, 505]), subject([600, 600])]));
    expect(leads.map((each) => [each.subject, each.rank])).toEqual([[small, 1]]);
    expect(leads[0]?.unusual).toContain('The 2nd steepest rise of 3,');
  });
});

describe('record', () => {
  it('wants six years, and a margin that is sure', () => {
    expect(record(world([subject([100, 110, 120, 130, 140, 500])]))[0]?.sentence).toContain(
      'more international students in 2019/20 than in any other of the 6 years held here: 500, 360 more than in 2018/19',
    );
    expect(record(world([subject([100, 110, 120, 130, 500, 515])]))).toEqual([]);
    expect(record(world([subject([100, 110, 120, 500])]))).toEqual([]);
  });

  it('knows lows as well', () => {
    const [lead] = record(world([subject([900, 800, 850, 700, 750, 400])]));
    expect(lead?.sentence).toContain('fewer international students in 2019/20');
    expect(lead?.unusual).toMatch(/^Of providers with 6 years or more, 1 stands at such a low/);
  });

  it('counts every provider that surely stands at one', () => {
    const leads = record(
      world([subject([900, 800, 850, 700, 750, 400]), subject([50, 55, 60, 50, 70, 45])]),
    );
    expect(leads).toHaveLength(1);
    expect(leads[0]?.unusual).toMatch(/^Of providers with 6 years or more, 2 stand at such a low/);
  });
});

describe('half', () => {
  it('tells who went above half, and who back below it, surely', () => {
    const up = subject([900, 1100], { total: [2000, 2000] });
    const down = subject([1100, 900], { total: [2000, 2000] });
    const near = subject([900, 1000], { total: [2000, 2000] });
    const small = subject([400, 500], { total: [900, 900] });
    const leads = half(world([up, down, near, small]));
    expect(leads.map((each) => each.subject)).toEqual([up, down]);
    expect(leads[0]?.sentence).toContain('55.0% in 2015/16, 45.0% the year before');
    expect(leads[0]?.unusual).toBe('Of 3 providers with 1,000 students or more, 1 is above half.');
  });
});

describe('run', () => {
  it('counts sure steps one way up to the newest year', () => {
    expect(runOf([100, 200, 300, 400, 500])).toBe(4);
    expect(runOf([900, 100, 200, 300])).toBe(2);
    expect(runOf([400, 300, 200])).toBe(-2);
    expect(runOf([100, 200, 205])).toBe(2);
    expect(runOf([100, 200, 200])).toBe(0);
    expect(runOf([100, null, 300])).toBe(0);
  });

  it('tells the longest first', () => {
    const leads = run(
      world([subject([500, 100, 200, 300, 400, 500]), subject([100, 200, 300, 400, 500, 600])]),
    );
    expect(leads.map(({ from }) => from)).toEqual(['2014/15', '2015/16']);
    expect(leads[0]?.unusual).toContain('No other provider');
  });
});

describe('reversal', () => {
  it('wants three steps before the turn', () => {
    const leads = reversal(
      world([subject([100, 200, 300, 400, 300]), subject([500, 200, 300, 400, 300])]),
    );
    expect(leads).toHaveLength(1);
    expect(leads[0]?.sentence).toBe(
      'After 3 years of rises, international students at the University of Somewhere fell by 100 in 2018/19, to 300.',
    );
  });

  it('counts every sure turn, those too that are too small to be a lead', () => {
    const leads = reversal(
      world([subject([100, 200, 300, 400, 300]), subject([200, 300, 400, 500, 490])]),
    );
    expect(leads.map(({ unusual }) => unusual)).toEqual([
      'The largest of 2 such turns in 2018/19.',
    ]);
  });
});

describe('places', () => {
  it('tells a move of ten places that rounding cannot undo', () => {
    const still = Array.from({ length: 20 }, (_, index) =>
      subject([(index + 1) * 100, (index + 1) * 100]),
    );
    const riser = subject([50, 1550]);
    const leads = places(world([...still, riser]));
    expect(leads.map((each) => each.subject)).toEqual([riser]);
    expect(leads[0]?.sentence).toContain('rose from rank 21 to rank 6');
  });
});

describe('rules on countries', () => {
  const from = (ukprn: string, academicYear: string, students: number, isEu = false) => ({
    ukprn,
    academicYear,
    country: isEu ? 'Ireland' : 'China',
    isEu,
    students,
  });

  it('find one that makes more than half, of 100 students at least', () => {
    const [most, some, few] = [subject([400, 400]), subject([400, 400]), subject([90, 90])];
    const countries = [
      from(most.ukprn, '2015/16', 300),
      from(some.ukprn, '2015/16', 200),
      from(few.ukprn, '2015/16', 80),
      from(some.ukprn, '2014/15', 400),
    ];
    const leads = oneCountry(world([most, some, few], { countries }));
    expect(leads.map((each) => each.subject)).toEqual([most]);
    expect(leads[0]?.sentence).toContain('China: 300 of 400, or 75.0%, in 2015/16');
  });

  it('find one outside the EU that overtook the EU', () => {
    const one = subject([400, 400]);
    const countries = [from(one.ukprn, '2014/15', 60), from(one.ukprn, '2015/16', 200)];
    expect(overtaken(world([one], { countries }))[0]?.sentence).toContain(
      'China alone now sends the University of Somewhere more students than the whole EU: 200 against 100',
    );
    const inEu = countries.map((each) => ({ ...each, isEu: true }));
    expect(overtaken(world([one], { countries: inEu }))).toEqual([]);
    const close = subject([400, 400]);
    const narrow = [from(close.ukprn, '2014/15', 90), from(close.ukprn, '2015/16', 110)];
    const [lead, ...more] = overtaken(
      world([one, close], { countries: [...countries, ...narrow] }),
    );
    expect(more).toEqual([]);
    expect(lead?.unusual).toBe('The widest margin of 2 such crossings since 2014/15.');
  });

  it('find nothing where no country is collected', () => {
    expect([
      ...oneCountry(world([subject([400, 400])])),
      ...overtaken(world([subject([1, 2])])),
    ]).toEqual([]);
  });
});

describe('revision', () => {
  it('tells revisions by a twentieth, and any sure one of the UK', () => {
    const [one, other] = [subject([1000, 1100]), subject([1000, 1100])];
    const uk = subject([442_225, 450_000], { ukprn: 'UK', name: 'The United Kingdom' });
    const revised = [
      { ukprn: one.ukprn, academicYear: '2014/15', old: 900 },
      { ukprn: other.ukprn, academicYear: '2014/15', old: 980 },
      { ukprn: 'UK', academicYear: '2014/15', old: 436_600 },
    ];
    const leads = revision(world([one, other], { uk, revised }));
    expect(leads.map((each) => each.subject)).toEqual([uk, one]);
    expect(leads[0]?.sentence).toBe(
      'HESA now counts 442,225 international students in the UK in 2014/15, not 436,600 as it did before: 5,625 more.',
    );
    expect(leads[1]?.unusual).toContain('The largest of the revisions of providers');
  });
});

describe('comingAndGoing', () => {
  it('tells who is new and who is gone, of 100 students at least', () => {
    const fresh = subject([null, 50], { total: [null, 500] });
    const gone = subject([60, null], { total: [900, null], successor: 'Elsewhere University' });
    const back = subject([10, null, 10].slice(1), { total: [null, 40] });
    const leads = comingAndGoing(world([fresh, gone, back]));
    expect(leads.map((each) => each.subject)).toEqual([gone, fresh]);
    expect(leads[0]?.sentence).toContain('It went into Elsewhere University.');
    expect(leads[1]?.caveats).toEqual([
      'New in the return is not new in the world: it may have taught under another name before.',
    ]);
    expect(leads.map(({ unusual }) => unusual)).toEqual([
      'The only one with 100 students or more that is missing from the return of 2015/16.',
      'The only one with 100 students or more that is new in the return of 2015/16.',
    ]);
  });
});

describe('backers', () => {
  it('takes only those who back, and claims no cause', () => {
    const leads = backers(
      world([subject([1000, 2000]), subject([1000, 1300], { status: 'backer' })]),
    );
    expect(leads).toHaveLength(1);
    expect(leads[0]?.sentence).toContain('rose by 30% between 2014/15 and 2015/16');
    expect(leads[0]?.unusual).toContain('of the 1 backers with figures');
    expect(leads[0]?.caveats.at(-1)).toContain('nothing of a cause');
  });
});

describe('turningYear', () => {
  it('finds the year in which the UK moved most', () => {
    const uk = subject([1000, 1100, 1200, 900], { ukprn: 'UK' });
    const leads = turningYear(world([uk], { uk }));
    expect(leads.find(({ measure }) => measure === 'non-uk')?.sentence).toContain(
      'fell from 1,200 in 2016/17 to 900 in 2017/18, by 300',
    );
  });

  it('says of which figure each change is the largest', () => {
    const uk = subject([1000, 1100, 1200, 900], {
      ukprn: 'UK',
      counts: {
        'non-uk': [1000, 1100, 1100, 900],
        eu: [400, 450, 455, 200],
        'non-eu': [600, 650, 645, 700],
        total: [9000, 9000, 9000, 9000],
      },
    });
    const leads = turningYear(world([uk], { uk }));
    expect(leads.map(({ sentence }) => sentence.split(': ').at(-1))).toEqual([
      'the largest change of the EU figure in one year of all that are held here.',
      'the largest change of the figure from outside the EU in one year of all that are held here.',
      'the largest change of the figure of all from outside the UK in one year of all that are held here.',
    ]);
    expect(leads[0]?.unusual).toBe(
      'The largest of 3 changes of that figure from one year to the next.',
    );
  });
});

describe('all rules together', () => {
  it('find nothing in differences under 20, which are near to what rounding makes', () => {
    const count = fc.integer({ min: 20, max: 20_000 }).map((fives) => fives * 5);
    const moves = fc.array(fc.constantFrom(0, 5, 10, 15), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, moves), { minLength: 1, maxLength: 9 }), (drawn) => {
        const providers = drawn.map(([base, each]) =>
          subject(
            each.map((move) => base + move),
            { status: 'backer' },
          ),
        );
        expect(leadsIn(world(providers))).toEqual([]);
      }),
    );
  });

  it('give each lead an id of its own', () => {
    const providers = Array.from({ length: 30 }, (_, index) =>
      subject(Array.from({ length: 10 }, (_year, at) => 500 + at * index * 25)),
    );
    const ids = leadsIn(world(providers)).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
