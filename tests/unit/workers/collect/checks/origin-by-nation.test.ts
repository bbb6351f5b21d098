import { expect, it } from 'vitest';
import { faultsOfNations } from '../../../../../workers/collect/checks/origin-by-nation.ts';

const FRANCE = { domicile: 'FR', parts: 4, zeros: 0, sum: 1000, uk: 1000 };

it.each([990, 1000, 1010])('lets rounding be, and no more (%i)', (uk) => {
  expect(faultsOfNations('2021/22', [{ ...FRANCE, uk }])).toEqual([]);
});

it.each([
  [{ uk: 1015 }, '2021/22, FR: the UK nations make 1000, but the total is 1015; rounding does not'],
  [{ uk: 985 }, '2021/22, FR: the UK nations make 1000, but the total is 985; rounding does not'],
  [{ parts: 3 }, '2021/22, FR: figures for 3 UK nations, not 4.'],
  [{ uk: null }, '2021/22, FR: the published total for the UK is missing.'],
])('tells what does not hold together (%o)', (wrong, said) => {
  const [fault] = faultsOfNations('2021/22', [{ ...FRANCE, ...wrong }]);
  expect(fault).toContain(said);
});
