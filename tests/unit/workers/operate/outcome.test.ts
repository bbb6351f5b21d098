import { expect, it } from 'vitest';
import type { Run } from '../../../../workers/api/shapes/status.ts';
import { isGood, outcomeLines } from '../../../../workers/operate/outcome.ts';

const run: Run = {
  id: 'run-1',
  source: 'hesa-table-1',
  trigger: 'operator',
  outcome: 'published',
  step: '',
  started_at: '2026-11-24T10:00:00Z',
  alive_at: '2026-11-24T10:00:00Z',
  finished_at: '2026-11-24T10:00:01Z',
  bytes: 19104,
  files: [],
  rows_read: 1804,
  added: 1200,
  changed: 3,
  removed: 0,
  warnings: ['A provider is new: 10099999.'],
  error: null,
  edition: 5,
  override_reason: null,
};

it('tells the edition, the counts and every warning', () => {
  const lines = outcomeLines(run).join('\n');
  expect(lines).toContain('edition  5');
  expect(lines).toContain('1,804 rows of 19,104 bytes');
  expect(lines).toContain('1,200 added, 3 changed, 0 removed');
  expect(lines).toContain('A provider is new: 10099999.');
  expect(lines).not.toMatch(/override|error/);
});

it('tells why a run was refused, and that a check was overridden', () => {
  const refused = { ...run, edition: null, error: 'No such label.', override_reason: 'Known.' };
  const lines = outcomeLines({ ...refused, outcome: 'refused' }).join('\n');
  expect(lines).toContain('error    No such label.');
  expect(lines).toContain('override Known.');
  expect(lines).not.toContain('edition');
});

it.each([
  ['published', true],
  ['unchanged', true],
  ['older', true],
  ['refused', false],
  ['failed', false],
  ['running', false],
] as const)('%s is good: %s', (outcome, good) => {
  expect(isGood({ ...run, outcome })).toBe(good);
});
