import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../../../src/lib/map/finding.ts';
import { select } from '../../../../../src/lib/map/selection.ts';
import { DEFAULT_STATE, type MapState } from '../../../../../src/lib/map/state.ts';
import { yearView } from '../../../../../src/lib/map/year-view.ts';
import { provider, sample, withoutEvidence } from './sample.ts';

function finding(over: Partial<MapState> = {}, answer = sample()) {
  const state = { ...DEFAULT_STATE, ...over };
  const view = yearView(answer, state.year ?? '2023/24');
  const { headline, lede } = findingOf(view, select(view, state), state);
  return { headline, lede: lede.map(({ text }) => text).join('') };
}

describe('the finding', () => {
  it('says the share of the whole UK, the change and what the backers teach', () => {
    const { headline, lede } = finding();
    expect(headline).toBe('One in four in UK higher education is international');
    expect(lede).toContain('50,000 of 200,000 students');
    expect(lede).toContain('10,000 fewer than the year before');
    expect(lede).toContain(
      'The campaign claimed more than 160 supporters by July 2017; its list has not been recovered, and we have found evidence of backing for two providers, which taught 16,000 of these students.',
    );
  });

  it('speaks of earlier years in the past, and of no change where none is held', () => {
    const { headline, lede } = finding({ year: '2022/23' });
    expect(headline).toBe('Three in ten in UK higher education were international in 2022/23');
    expect(lede).not.toContain('year before');
  });

  it('gives no direction to a change that rounding may have made', () => {
    const answer = sample();
    answer.uk[0] = { ...answer.uk[0]!, non_uk: 50_000 };
    expect(finding({}, answer).lede).toContain('about as many as the year before');
  });

  it('names the year compared with where the edition lacks the one before', () => {
    const answer = sample();
    answer.academic_years = ['2020/21', '2023/24'];
    answer.uk[0] = { ...answer.uk[0]!, academic_year: '2020/21' };
    expect(finding({}, answer).lede).toContain('10,000 fewer than in 2020/21');
  });

  it('is about a nation when one is chosen', () => {
    const more = provider(
      '10000009',
      'Zeta University',
      { '2023/24': [1000, 2000] },
      { nation: 'scotland' },
    );
    const answer = sample([...sample().providers, more]);
    expect(finding({ nation: 'scotland' }, answer).headline).toBe(
      'Half in higher education in Scotland are international',
    );
  });

  it('says nothing of a mission group until it is known who is in it', () => {
    expect(finding({ group: 'russell-group' })).toEqual(finding());
  });

  it('says that no place is in two parts of the UK, and how to get out of that', () => {
    const { headline, lede } = finding({ nation: 'scotland', region: 'E12000003' });
    expect(headline).toBe('No provider fits these filters');
    expect(lede).toContain('is a region of England, so no provider is both there and in Scotland.');
    expect(lede).toContain('Choose “All” as the English region to see Scotland');
  });

  it('is about backers, and never says that others do not support', () => {
    expect(finding({ status: 'backer' }).headline).toBe(
      'The two backers teach nearly one in three of the UK’s international students',
    );
    const none = finding({ status: 'none-found' });
    expect(none.headline).toBe('No evidence found (yet) for 2 of 5 providers');
    expect(none.lede).toContain('only that we found none');
    expect(`${none.headline} ${none.lede}`).not.toMatch(/not support/);
  });

  it('counts shares over a third whichever way rounding went', () => {
    expect(finding({ measure: 'share' }).headline).toBe(
      'At two of the three larger providers, over a third are international',
    );
    const third = provider('10000009', 'Third', { '2023/24': [1000, 3000] });
    const other = provider('10000008', 'Other', { '2023/24': [0, 3000] });
    expect(finding({ measure: 'share' }, sample([third, other])).headline).toBe(
      'None of the two larger providers is clearly over a third international',
    );
  });

  it('is about the only provider left', () => {
    expect(finding({ q: 'gamma' }).headline).toBe(
      'Gamma College teaches 4,000 international students',
    );
    expect(finding({ q: 'epsilon' }).headline).toContain('0 to 2');
    expect(finding({ q: 'delta' }).lede).toContain('It had 15 students in all');
  });

  it('keeps the status of the only provider left', () => {
    expect(finding({ status: 'backer', nation: 'scotland' }).lede).toContain(
      'It is the only backer in Scotland.',
    );
    expect(finding({ q: 'beta' }).lede).toContain(
      'It is the only provider that matches “beta”. Evidence: backer.',
    );
    expect(finding({ status: 'took-part' }).lede).toContain(
      'It is the only provider that took part in an event, or left weak evidence only.',
    );
  });

  it('says no zero where none was counted for certain', () => {
    const none = provider('10000006', 'Eta Institute', { '2023/24': [0, 400] });
    const answer = sample([...sample().providers, none]);
    expect(finding({ q: 'institute' }, answer).lede).toContain('0 to 4 international students');
    expect(finding({ q: 'epsilon' }).lede).toContain('That is under 0.5% of its 500 students');
  });

  it('says no fraction that rounding leaves open', () => {
    const two = ['10000006', '10000007'].map((ukprn) =>
      provider(ukprn, `Small ${ukprn}`, { '2023/24': [15, 30] }, { nation: 'northern-ireland' }),
    );
    const answer = sample([...sample().providers, ...two]);
    expect(finding({ nation: 'northern-ireland' }, answer).headline).toBe(
      'Two providers in Northern Ireland teach 30 international students',
    );
  });

  it('speaks of a numbered edition in the past', () => {
    expect(finding({ edition: 3 }).headline).toBe(
      'One in four in UK higher education was international in 2023/24',
    );
  });

  it('never says that nobody backs the campaign where the edition holds no evidence', () => {
    const { headline, lede } = finding({ edition: 3, status: 'none-found' }, withoutEvidence());
    expect(headline).toContain('One in four');
    expect(lede).toContain('This edition holds no evidence yet of who backs the campaign.');
  });

  it('says where it holds', () => {
    const view = yearView(sample(), '2023/24');
    const place = (state: MapState) => findingOf(view, select(view, state), state).place;
    expect(place(DEFAULT_STATE)).toBe('United Kingdom');
    expect(place({ ...DEFAULT_STATE, nation: 'wales' })).toBe('Wales');
  });

  it('helps where nothing is found', () => {
    expect(finding({ q: 'gama' })).toEqual({
      headline: 'No provider matches “gama”',
      lede: 'Check the spelling, or clear the search. Nearest name: Gamma College.',
    });
    expect(finding({ nation: 'northern-ireland' }).headline).toBe('No provider fits these filters');
  });
});
