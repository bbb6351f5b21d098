import { expect, it } from 'vitest';
import { pageAtEdition } from '../../../../../src/lib/page/page-at-edition.ts';

const load = async (edition: number | undefined) => edition ?? 'newest';

it('shows the edition of an address and tells all else that it asks for', async () => {
  const shown = await pageAtEdition(new URLSearchParams('edition=3&colour=red&utm_source=x'), load);
  expect(shown).toMatchObject({ answer: 3, pinned: true });
  expect(shown.faults).toEqual([expect.stringContaining('colour “red”')]);
});

it('tells of an edition that is none before the rest', async () => {
  const shown = await pageAtEdition(new URLSearchParams('colour=red&edition=two'), load);
  expect(shown).toMatchObject({ answer: 'newest', pinned: false });
  expect(shown.faults).toEqual([
    expect.stringContaining('edition “two”'),
    expect.stringContaining('colour “red”'),
  ]);
});
