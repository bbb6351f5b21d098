import { describe, expect, it } from 'vitest';
import { membersOf } from '../../../../../workers/collect/read/members.ts';
import { workbook } from '../../../../fixtures/workbook.ts';
import { all, streamOf } from '../streams.ts';

const members = (content: string | Uint8Array, name: string) =>
  all(membersOf(streamOf(content, 7), name, 'f00'));

describe('what a file is', () => {
  it('its first bytes tell, and not its name', async () => {
    expect(await members('UKPRN\n', 'a.xlsx')).toMatchObject([{ name: 'a.xlsx', packed: false }]);
    expect(await members(workbook({ One: [['a']] }), 'a.csv')).toMatchObject([{ workbook: true }]);
  });

  it('is refused with what to do when it cannot be read', async () => {
    await expect(members('', 'a.csv')).rejects.toThrow('a.csv is empty. Download it once more.');
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    await expect(members(old, 'a.xls')).rejects.toThrow(
      /^a\.xls is a spreadsheet of the old kind \(\.xls\), or locked .* Save it as \.xlsx/,
    );
  });
});
