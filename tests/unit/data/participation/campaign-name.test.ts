import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesCampaign } from '../../../../data/participation/campaign-name.ts';

describe('the campaign’s name', () => {
  it.each([
    'We back #WeAreInternational.',
    '#weareinternational',
    '(#WEAREINTERNATIONAL)',
    'WeAreInternational campaign',
    'See www.weareinternational.org.uk/about',
    'the We Are International campaign',
    'We are International: a film',
    'WE ARE INTERNATIONAL',
    'We\u00a0Are\n International',
    'We\u00adAre\u200bInternational',
    'the ‘we are international’ pledge',
    'its "we are international" film',
    'part of the we are international campaign',
    'a campaign called we are international',
  ])('is in %j', (text) => {
    expect(namesCampaign(text)).toBe(true);
  });

  it.each([
    'We are international',
    'we are international in outlook',
    'We are international students',
    '#WeAreInternationalist',
    'xWeAreInternational',
    '#WeAreInternational2',
    '#WeAreInternational_UK',
    'We Are Internationally known',
    'NoWe Are International',
    '',
  ])('is not in %j', (text) => {
    expect(namesCampaign(text)).toBe(false);
  });

  it.each([
    '#loveInternational',
    'We Are Global',
    '#ALLInternational',
    'One World One Spirit One Essex',
    '#WeAreAllExeter',
    '#StillWelcome',
    '#LondonIsOpen',
    'Study London',
    'Scotland’s Universities Welcome the World',
    '#UniversityImpact',
    'Go International: Stand Out',
    '#StudentsOfTheWorld',
    '#YouAreWelcomeHere',
    'One Day Without Us',
    '#ChangingLivesforGood',
    '#WorldAtLancaster',
    '#UALlovesEU',
    '#PieceofMe',
  ])('is not in a rival’s slogan: %s', (slogan) => {
    expect(namesCampaign(`Our university joined ${slogan}, the international campaign.`)).toBe(
      false,
    );
  });

  it('is found wherever it stands as a word, and in no longer word', () => {
    const letters = fc.stringMatching(/^[a-zA-Z0-9_é]{1,5}$/);
    fc.assert(
      fc.property(fc.string(), letters, (text, more) => {
        expect(namesCampaign(`${text} #WeAreInternational ${text}`)).toBe(true);
        expect(namesCampaign(`#WeAreInternational${more}`)).toBe(false);
        expect(namesCampaign(`${more}WeAreInternational`)).toBe(false);
      }),
    );
  });
});
