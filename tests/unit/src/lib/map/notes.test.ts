import { describe, expect, it } from 'vitest';
import { notDrawn } from '../../../../../src/lib/map/not-drawn.ts';
import { londonInWords, tableNote } from '../../../../../src/lib/map/notes.ts';
import { select } from '../../../../../src/lib/map/selection.ts';
import { spoken } from '../../../../../src/lib/map/speech.ts';
import { DEFAULT_STATE } from '../../../../../src/lib/map/state.ts';
import { yearView } from '../../../../../src/lib/map/year-view.ts';
import { provider, sample, withoutEvidence } from './sample.ts';

const view = yearView(sample(), '2023/24');
const everyone = select(view, DEFAULT_STATE);

describe('notes of the map', () => {
  it('count what is in the table only', () => {
    expect(notDrawn(everyone)).toBe(
      'One provider with no published location (10 students, under 0.1% of those shown) and one provider with 0 to 2 international students are in the table only.',
    );
    expect(notDrawn(select(view, { ...DEFAULT_STATE, status: 'backer' }))).toBeNull();
    expect(notDrawn(select(view, { ...DEFAULT_STATE, q: 'delta' }))).toContain('(10 students)');
  });

  it('count who taught any', () => {
    expect(tableNote(view, everyone)).toMatch(/^4 of 5 providers taught any\./);
    expect(tableNote(view, select(view, { ...DEFAULT_STATE, q: 'zzz' }))).toBe(
      'None of 5 providers is shown.',
    );
    expect(tableNote(view, select(view, { ...DEFAULT_STATE, q: 'epsilon' }))).toBe(
      'One provider is shown, of 5 in all.',
    );
    expect(tableNote(view, select(view, { ...DEFAULT_STATE, status: 'backer' }))).toMatch(
      /^2 providers are shown, of 5 in all\./,
    );
  });

  it('count London', () => {
    const answer = sample([
      provider('10000001', 'A', { '2023/24': [1000, 2000] }, { region: 'E12000007' }),
    ]);
    const london = select(yearView(answer, '2023/24'), DEFAULT_STATE);
    expect(londonInWords(london)).toBe('1,000 at 1 provider');
    expect(londonInWords(everyone)).toBe('none shown');
    const none = sample(
      ['10000001', '10000002'].map((ukprn) =>
        provider(ukprn, 'A', { '2023/24': [0, 2000] }, { region: 'E12000007' }),
      ),
    );
    expect(londonInWords(select(yearView(none, '2023/24'), DEFAULT_STATE))).toBe(
      '0 to 4 at 2 providers',
    );
  });
});

describe('speech', () => {
  it('says name, number, share, status and rank', () => {
    expect(spoken(view.rows.get('10000001')!, view, 'students')).toBe(
      'University of Alpha, 12,000 international students, 40.0%, founder and backer, 1st of 5',
    );
    expect(spoken(view.rows.get('10000002')!, view, 'share')).toBe(
      'Beta University, 4,000 international students, 50.0%, backer, 1st of 3',
    );
  });

  it('leaves out what cannot be said', () => {
    expect(spoken(view.rows.get('10000004')!, view, 'share')).toBe(
      'Delta College, 10 international students, no evidence found',
    );
    expect(spoken(view.rows.get('10000003')!, view, 'students')).toContain('joint 2nd of 5');
    expect(spoken(view.rows.get('10000005')!, view, 'students')).toContain(
      '0 to 2 international students, under 0.5%',
    );
  });

  it('says nothing of evidence where the edition has none', () => {
    const early = yearView(withoutEvidence(), '2023/24');
    expect(spoken(early.rows.get('10000001')!, early, 'students')).toBe(
      'University of Alpha, 12,000 international students, 40.0%, 1st of 5',
    );
  });
});
