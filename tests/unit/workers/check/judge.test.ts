import { describe, expect, it } from 'vitest';
import type { CheckOutcome } from '../../../../data/codes.ts';
import { judge } from '../../../../workers/check/judge.ts';
import { observation } from '../../../../workers/check/observation.ts';

type Look = readonly [day: number, outcome: CheckOutcome, httpStatus?: number | null];

const dayOf = (day: number) => new Date(Date.UTC(2026, 0, day));
const at = (day: number) => dayOf(day).toISOString();

/** The row after some looks, each at 0:00 of a day of January 2026. */
function after(...looks: readonly Look[]) {
  let row: ReturnType<typeof judge> | null = null;
  for (const [day, outcome, httpStatus = 200] of looks) {
    row = judge('https://a.org/', row, observation(outcome, '', { httpStatus }), dayOf(day));
  }
  return row;
}

describe('what is known of a page', () => {
  it('is its last look', () => {
    expect(after([1, 'named'])).toMatchObject({
      checkedAt: at(1),
      namesCampaign: true,
      lastNamedAt: at(1),
      goneSince: null,
      unnamedSince: null,
    });
  });

  it('keeps the first moment of an unbroken run', () => {
    const gone = after([1, 'named'], [2, 'gone', 404], [3, 'gone', 410]);
    expect(gone).toMatchObject({ goneSince: at(2), lastNamedAt: at(1), namesCampaign: null });
    const unnamed = after([1, 'named'], [2, 'not-named'], [3, 'not-named']);
    expect(unnamed).toMatchObject({ unnamedSince: at(2), namesCampaign: false });
  });

  it('holds nothing of an earlier look but its runs', () => {
    expect(after([1, 'named'], [2, 'failed', null])).toMatchObject({
      checkedAt: at(2),
      outcome: 'failed',
      httpStatus: null,
      namesCampaign: null,
      lastNamedAt: at(1),
    });
  });

  it('begins a run anew once it was broken', () => {
    expect(after([1, 'gone', 404], [2, 'named'])).toMatchObject({ goneSince: null });
    const again = after([1, 'gone', 404], [2, 'named'], [3, 'gone', 404]);
    expect(again).toMatchObject({ goneSince: at(3) });
    const back = after([1, 'not-named'], [2, 'gone', 404], [3, 'not-named']);
    expect(back).toMatchObject({ goneSince: null, unnamedSince: at(3) });
  });

  it('is not gone for a failure, and no run is broken by one', () => {
    const failing = [1, 'failed', 503] as const;
    expect(after([0, 'named'], failing)).toMatchObject({ goneSince: null, failingSince: at(1) });
    expect(after([1, 'gone', 404], [2, 'timed-out', null])).toMatchObject({ goneSince: at(1) });
    expect(after([1, 'not-named'], [2, 'failed', 500])).toMatchObject({ unnamedSince: at(1) });
  });

  it('is gone after three weeks of nothing but failure, since their beginning', () => {
    const most = [
      [1, 'failed', null],
      [8, 'timed-out', null],
      [15, 'failed', 502],
    ] as const;
    expect(after(...most, [21, 'failed', null])).toMatchObject({ goneSince: null });
    expect(after(...most, [22, 'failed', null])).toMatchObject({ goneSince: at(1) });
    expect(after(...most, [22, 'failed', null], [23, 'named'])).toMatchObject({
      goneSince: null,
      failingSince: null,
    });
  });

  it.each([
    ['failed', 403],
    ['failed', 429],
    ['robots', null],
    ['too-large', 200],
    ['not-text', 200],
    ['refused', 302],
  ] as const)('counts %s (%s) as an answer of the site', (outcome, status) => {
    const row = after([1, 'failed', null], [10, outcome, status], [22, 'failed', null]);
    expect(row).toMatchObject({ goneSince: null, failingSince: at(22) });
  });
});
