import { describe, expect, it } from 'vitest';
import { listState } from '../../../../../src/lib/backers/list-state.ts';
import { parseState as compareState } from '../../../../../src/lib/compare/state.ts';
import { previewAsked } from '../../../../../src/lib/data/preview.ts';
import { refuseFaults } from '../../../../../src/lib/data/refuse-faults.ts';
import { indexState } from '../../../../../src/lib/institution/index-state.ts';
import { parseLeads } from '../../../../../src/lib/leads/state.ts';
import { parseState as mapState } from '../../../../../src/lib/map/address.ts';
import { editionAsked } from '../../../../../src/lib/page/edition-asked.ts';

const told = (...faults: readonly (string | null)[]) => {
  try {
    return refuseFaults(...faults) ?? 'nothing';
  } catch (cause) {
    const { status, body } = cause as { status: number; body: { message: string } };
    return `${status} ${body.message}`;
  }
};
const asked = (text: string) => new URLSearchParams(text);

describe('a file of a page', () => {
  it.each([
    ['map', mapState(asked('year=soon')).faults],
    ['map', mapState(asked('nation=x.%20All are shown.')).faults],
    ['backers', listState(asked('type=nonsense')).faults],
    ['institutions', indexState(asked('show=nonsense')).faults],
    ['leads', parseLeads(asked('kind=nonsense')).faults],
    ['compare', compareState(asked('p=10007157,nonsense')).faults],
    ['dataset', previewAsked(asked('sort=nonsense'), { columns: [] }).faults],
    ['any', [editionAsked(asked('edition=nonsense')).fault]],
  ])('of %s is refused where the page finds a fault, in its words', (_, faults) => {
    expect(faults).toHaveLength(1);
    expect(told(...faults)).toMatch(
      /^400 The address asks for .+“.+”, which is not known here\. A file is not guessed: correct the address\.$/,
    );
  });

  it('is given where there is no fault', () =>
    expect(told(null, ...mapState(asked('year=2021/22')).faults)).toBe('nothing'));
});
