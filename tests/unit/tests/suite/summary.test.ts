import { expect, it } from 'vitest';
import type { Result } from '../../../suite/step.ts';
import { table, verdict } from '../../../suite/summary.ts';

const result: Result = {
  name: 'eslint',
  seconds: 1.25,
  output: '',
  isGood: true,
  passed: 1,
  again: 0,
  failed: 0,
  skipped: 0,
};
const tests: Result = { ...result, name: 'unit', isGood: false, passed: 40, failed: 2, skipped: 3 };

it('sums the tests of all steps in one line', () => {
  expect(verdict([result, tests])).toBe('41 passed, 2 failed');
});

it('tells of tests that passed only when they were tried again', () => {
  const browser: Result = { ...result, name: 'browser', passed: 20, again: 2 };
  expect(verdict([result, browser])).toBe('21 passed (2 only when tried again), 0 failed');
  expect(table([browser])).toContain('2 when tried again');
});

it('shows each step with its seconds, and which failed', () => {
  const [first, second] = table([result, tests]).split('\n');
  expect(first).toMatch(/^ ok +eslint +1\.3 s +1 passed +0 failed$/);
  expect(second).toMatch(/^FAIL +unit +1\.3 s +40 passed +2 failed +3 skipped$/);
});
