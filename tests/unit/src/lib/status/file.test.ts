import { expect, it } from 'vitest';
import {
  RUN_COLUMNS,
  runRows,
  SOURCE_COLUMNS,
  sourceRows,
} from '../../../../../src/lib/status/file.ts';
import type { Run } from '../../../../../workers/api/shapes/status.ts';

const file = (name: string) => ({ name, sha256: `hash of ${name}`, bytes: 5 });
const run: Run = {
  ...{ id: 'a', source: 'hesa-table-1', trigger: 'cron', outcome: 'failed', step: 'Reading' },
  ...{ started_at: '2026-11-24T04:17:00Z', alive_at: '2026-11-24T04:17:05Z', finished_at: null },
  ...{ bytes: 10, files: [file('one.csv'), file('two.csv')] },
  ...{ rows_read: 7, added: 0, changed: 0, removed: 0, warnings: [], error: 'Gone' },
  ...{ edition: null, override_reason: null },
};

it('has a row a run, a cell a column, and a list as one text', () => {
  const [row] = runRows([run]);
  expect(row).toMatchObject({ run: 'a', finished_at: null, edition: null, warnings: null });
  expect(row).toMatchObject({ files: 'one.csv; two.csv', added: 0, error: 'Gone' });
  expect(Object.keys(row ?? {})).toEqual(RUN_COLUMNS.map(({ name }) => name));
});

it('has a row a source, empty where it never ran', () => {
  const source = { source: 'x', title: 'X', publisher: 'Y', schedule: null };
  const [ran, fresh] = sourceRows([
    { ...source, last_run: run, last_published: null },
    { ...source, last_run: null, last_published: null },
  ]);
  expect(ran).toMatchObject({ last_outcome: 'failed', last_error: 'Gone', published_at: null });
  expect(fresh).toMatchObject({ last_started_at: null, last_outcome: null });
  expect(Object.keys(ran ?? {})).toEqual(SOURCE_COLUMNS.map(({ name }) => name));
});
