import { describe, expect, it } from 'vitest';
import { groupsCsv } from '../../../../../data/derive/institutions/mission-groups.ts';

const KNOWN = new Set(['10000001', '10000002']);
const member = (group: string, ukprn: string) => ({ group, ukprn, provider: 'Astley' });

describe('groupsCsv', () => {
  it('lists members by UKPRN and group, without the author’s own list of comparators', () => {
    const rows = [
      member('University Alliance', '10000002'),
      member('GuildHE', '10000001'),
      member('Reading comparators (editable)', '10000001'),
      member('Cathedrals Group', '10000001'),
    ];
    expect(groupsCsv(rows, KNOWN)).toBe(
      [
        'ukprn,mission_group,listed',
        '10000001,cathedrals-group,2026',
        '10000001,guild-he,2026',
        '10000002,university-alliance,2026',
        '',
      ].join('\n'),
    );
  });

  it('refuses a group that it does not know, and a provider that is none of ours', () => {
    expect(() => groupsCsv([member('1994 Group', '10000001')], KNOWN)).toThrow('1994 Group');
    expect(() => groupsCsv([member('GuildHE', '10000003')], KNOWN)).toThrow('10000003 Astley');
  });
});
