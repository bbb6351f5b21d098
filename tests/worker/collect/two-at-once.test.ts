import { introspectWorkflowInstance } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, expect, it } from 'vitest';
import { openEdition } from '../../../data/publishing/open.ts';
import { undoEdition } from '../../../data/publishing/undo.ts';
import { enterRun } from '../../../workers/collect/ledger.ts';
import { table1 } from '../../fixtures/table-1.ts';
import { archive, recordOf, rows } from './running.ts';
import { startEmpty } from '../support/start-empty.ts';

beforeEach(startEmpty);

it('lets one of two runs of the same file publish; the other finds nothing changed', async () => {
  const files = await archive({ 'a.csv': table1() });
  const params = { source: 'hesa-table-1', trigger: 'operator', files } as const;
  const ids = ['one', 'two', 'three'];
  const instances = await Promise.all(ids.map((id) => introspectWorkflowInstance(env.COLLECT, id)));
  await env.COLLECT.createBatch(ids.map((id) => ({ id, params })));
  await Promise.all(instances.map((instance) => instance.waitForStatus('complete')));
  await Promise.all(instances.map((instance) => instance.dispose()));
  const outcomes = await Promise.all(ids.map(async (id) => (await recordOf(id)).outcome));
  expect(outcomes.sort()).toEqual(['published', 'unchanged', 'unchanged']);
  expect(await rows('select number, state from edition')).toEqual([
    { number: 1, state: 'published' },
  ]);
  expect(await rows('select count(*) as n from enrolment')).toEqual([{ n: 33 }]);
});

it('waits for a run that is publishing, says so, and goes on when that is done', async () => {
  const holding = { number: 1, runId: 'busy' };
  await enterRun(env.DB, 'busy', { source: 'hesa-table-1', trigger: 'operator' });
  await openEdition(env.DB, { runId: 'busy', title: 't', released: '2025' }, new Date());
  const files = await archive({ 'a.csv': table1() });
  await using instance = await introspectWorkflowInstance(env.COLLECT, 'waiting');
  await env.COLLECT.create({
    id: 'waiting',
    params: { source: 'hesa-table-1', trigger: 'operator', files },
  });
  await instance.waitForStepResult({ name: 'Publish waiting, try 1' });
  expect(await recordOf('waiting')).toMatchObject({
    outcome: 'running',
    step: 'Run busy is publishing edition 1; waiting.',
  });
  await undoEdition(env.DB, holding);
  await instance.waitForStatus('complete');
  expect(await recordOf('waiting')).toMatchObject({ outcome: 'published', edition: 1 });
});
