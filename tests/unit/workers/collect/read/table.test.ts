import { describe, expect, it } from 'vitest';
import type { Member } from '../../../../../workers/collect/read/members.ts';
import { textOf } from '../../../../../workers/collect/read/table.ts';
import { streamOf } from '../streams.ts';

const member = (content: string | Uint8Array, chunk?: number): Member => ({
  ...{ name: 'a.csv', base: 'a.csv', sha256: 'f00', packed: false },
  bytes: streamOf(content, chunk),
});

describe('textOf', () => {
  it('gives a small file whole, however its bytes are cut', async () => {
    for (const chunk of [1, 2, 100]) {
      expect(await textOf(member('Grŵp,é\n', chunk))).toBe('Grŵp,é\n');
    }
  });

  it('refuses a large file and one that is not UTF-8', async () => {
    const large = new Uint8Array(4 * 1024 * 1024 + 1).fill(0x61);
    await expect(textOf(member(large, 65_536))).rejects.toThrow('a.csv is larger than 4 MB.');
    await expect(textOf(member(Uint8Array.of(0xe9, 0x0a)))).rejects.toThrow('is not in UTF-8');
  });
});
