import { describe, expect, it } from 'vitest';
import { compareLink, valueText } from '../../../../../src/lib/leads/words.ts';
import type { LeadAnswer } from '../../../../../workers/api/shapes/leads.ts';

const lead: LeadAnswer = {
  ...{ id: 'half-10007147-2023-24', kind: 'crossing', ukprn: '10007147', slug: null },
  ...{ name: 'University of Hertfordshire', nation: 'england', status: 'none-found' },
  ...{ measure: 'non-uk', sentence: '', unusual: '', from: '2022/23', to: '2023/24' },
  ...{ figures: [], caveats: [], series: [16_000, 18_900], shares: [0.499, 0.552] },
};

describe('a lead', () => {
  it('leads to the comparison that shows what it is about', () => {
    const years = 'from=2022-23&to=2023-24&edition=9';
    expect(compareLink(lead, 9)).toBe(`/compare?p=10007147&b=size-10007147&as=share&${years}`);
    expect(compareLink({ ...lead, shares: null, measure: 'eu' }, 9)).toBe(
      `/compare?p=10007147&b=size-10007147&measure=eu&${years}`,
    );
    expect(compareLink({ ...lead, shares: null, ukprn: 'UK', from: '2023/24' }, 9)).toBe(
      '/compare?b=uk&edition=9',
    );
  });

  it('prints counts and shares, and no zero for what is missing', () => {
    expect(valueText(18_900, 'count')).toBe('18,900');
    expect(valueText(0.552, 'share')).toBe('55.2%');
    expect(valueText(null, 'share')).toBe('–');
  });
});
