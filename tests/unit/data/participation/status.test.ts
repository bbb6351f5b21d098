import { describe, expect, it } from 'vitest';
import type { Relation, Strength } from '../../../../data/codes.ts';
import { statusOf, summarise, type Proof } from '../../../../data/participation/status.ts';

const proof = (relation: Relation, strength: Strength = 'first-party'): Proof => ({
  relation,
  strength,
});

describe('statusOf', () => {
  it('finds nothing in no evidence', () => {
    expect(statusOf([])).toBe('none-found');
  });

  it.each<Relation>(['supporter', 'partner', 'pledge'])('makes a backer of a %s', (relation) => {
    expect(statusOf([proof('event', 'weak'), proof(relation, 'reported')])).toBe('backer');
  });

  it('counts what a founder recalls, as it is not weak', () => {
    expect(statusOf([proof('supporter', 'recalled')])).toBe('backer');
  });

  it('lets events alone be taking part, however strong', () => {
    expect(statusOf([proof('event'), proof('event', 'reported')])).toBe('took-part');
  });

  it('changes when the row that it rests on is weakened or taken away', () => {
    const rows = [proof('founder'), proof('supporter', 'reported'), proof('event')];
    expect(statusOf(rows)).toBe('founder');
    expect(statusOf([proof('founder', 'weak'), ...rows.slice(1)])).toBe('backer');
    expect(statusOf(rows.slice(1))).toBe('backer');
    expect(statusOf([proof('supporter', 'weak'), proof('event')])).toBe('took-part');
    expect(statusOf(rows.slice(2))).toBe('took-part');
    expect(statusOf(rows.slice(3))).toBe('none-found');
  });
});

describe('summarise', () => {
  const dated = (statedDate: string | null, inferredYear: number | null = null) => ({
    ...proof('event'),
    statedDate,
    inferredYear,
  });

  it('gives the earliest and latest date, inferred years among them', () => {
    expect(
      summarise([dated('2017-07-04'), dated(null, 2024), dated(null), dated('2014-04')]),
    ).toEqual({
      status: 'took-part',
      evidencePages: 4,
      firstEvidence: '2014-04',
      latestEvidence: '2024',
    });
  });

  it('gives no date where no page has one', () => {
    expect(summarise([dated(null)])).toMatchObject({ firstEvidence: null, latestEvidence: null });
  });
});
