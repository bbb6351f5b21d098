import { describe, expect, it } from 'vitest';
import type { DatasetId } from '../../../../../data/codes.ts';
import type { FactTable } from '../../../../../data/publishing/fact-table.ts';
import { EVIDENCE, TRANSNATIONAL, VISA } from '../../../../../data/publishing/tables.ts';
import { withinRelease } from '../../../../../workers/collect/checks/same-release.ts';

const NONE = { added: 0, changed: 0, removed: 0, staged: 100 };

/** What is said of one part of a release of 2023-01, where that part is served from another. */
function said(
  difference: Partial<typeof NONE>,
  {
    table = TRANSNATIONAL as FactTable,
    partition = '2021/22',
    whole = true,
    served = '2023-01',
  } = {},
) {
  const known = { partition, released: served, edition: 1 };
  const parts = [{ part: { table, partition, whole }, difference: { ...NONE, ...difference } }];
  const byDataset = new Map<DatasetId, Map<string, typeof known>>([
    [table.dataset, new Map([[partition, known]])],
  ]);
  return withinRelease('2023-01', parts, byDataset);
}

describe('a release that is served already', () => {
  it('may not lose rows', () => {
    expect(said({ removed: 3, staged: 97 })).toEqual({
      faults: [
        'transnational of 2021/22: 3 of 100 rows of the release of 2023-01 are not in the file, though it is of the same release.',
      ],
      notes: [],
    });
  });

  it('may change, which the operator is told', () => {
    const { faults, notes } = said({ changed: 2, added: 1 }, { table: VISA, partition: 'all' });
    expect(faults).toEqual([]);
    expect(notes).toEqual([
      expect.stringMatching(/^visas: 2 of 99 figures differ from the release/),
    ]);
  });

  it('is the same as far as both dates are known', () => {
    expect(said({ removed: 1 }, { served: '2023' }).faults).toHaveLength(1);
    expect(said({ removed: 1 }, { served: '2022' }).faults).toEqual([]);
    expect(said({ removed: 1 }, { served: '2022-12' }).faults).toEqual([]);
  });

  it('is not asked of what is not whole, of our own lists, or of what gains rows alone', () => {
    expect(said({ removed: 1 }, { whole: false }).faults).toEqual([]);
    expect(said({ removed: 1, changed: 1 }, { table: EVIDENCE, partition: 'all' })).toEqual({
      faults: [],
      notes: [],
    });
    expect(said({ added: 4 })).toEqual({ faults: [], notes: [] });
  });
});
