/** What operators may do: hand in a publisher's file, start a run, watch it, see which names nobody could be found for. Mounted under /api/v1/operator. */
import { Hono } from 'hono';
import { z } from 'zod';
import { databaseOf } from '../../data/queries/database.ts';
import { runById } from '../../data/queries/runs.ts';
import { unmatchedNames } from '../../data/queries/unmatched-names.ts';
import type { ApiContext, ApiEnv } from '../api/context.ts';
import { ApiProblem, badParameter } from '../api/problem.ts';
import { EVIDENCE_CHECKS } from '../check/schedule.ts';
import { startChecks } from '../check/start.ts';
import { archiveKnown, findArchived, HashMismatch, renameArchived } from '../collect/archive.ts';
import { enterRun } from '../collect/ledger.ts';
import { SOURCES, sourceOf } from '../collect/sources.ts';
import type { CollectParams } from '../env.ts';
import { admitOperators } from './admit.ts';

/** Most bytes that a file handed in may have. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Most names of an answer; `after_url` and `after_name` of its last one ask for more. */
const MOST_NAMES = 500;

const HASH = /^[0-9a-f]{64}$/;
/** Names of files go into the ledger and onto terminals: no control characters, and no end of letters. */
const NAME = /^\P{C}{1,200}$/u;

const RunRequest = z.strictObject({
  source: z.string(),
  files: z.array(z.string().regex(HASH, 'is not a SHA-256')).min(1).max(50).optional(),
  released: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date such as 2025, 2025-08 or 2025-08-07')
    .optional(),
  override: z.strictObject({ reason: z.string().trim().min(1).max(500) }).optional(),
});

export const operator = new Hono<ApiEnv>();

operator.use(admitOperators);

operator.put('/files', async (c) => {
  const sha256 = c.req.query('sha256') ?? '';
  const name = c.req.query('name')?.split(/[/\\]/).at(-1)?.trim() ?? '';
  const bytes = Number(c.req.header('content-length') ?? Number.NaN);
  const { body } = c.req.raw;
  if (!HASH.test(sha256)) throw badParameter('sha256', 'sha256 must be 64 hexadecimal digits.');
  if (!NAME.test(name)) {
    throw badParameter('name', 'name must be the name of the file, of at most 200 characters.');
  }
  if (!body || !Number.isInteger(bytes) || bytes <= 0 || bytes > MOST_BYTES) {
    throw badParameter('content-length', 'Send a file of 1 byte to 200 MB with its length.');
  }
  const known = await findArchived(c.env, sha256);
  if (known) {
    await body.cancel();
    if (known.name !== name) await renameArchived(c.env, sha256, name);
    return c.json({ sha256, bytes: known.bytes, known: true }, 201);
  }
  const origin = { name, url: null, contentType: c.req.header('content-type') ?? null };
  try {
    await archiveKnown(c.env, { sha256, name, bytes }, origin, body);
  } catch (error) {
    if (error instanceof HashMismatch) throw badParameter('sha256', error.message);
    throw error;
  }
  return c.json({ sha256, bytes, known: false }, 201);
});

operator.post('/runs', async (c) => {
  const asked = RunRequest.safeParse(await c.req.json().catch(() => null));
  if (!asked.success) {
    const [issue] = asked.error.issues;
    const parameter = issue?.path.join('.') || 'body';
    throw badParameter(parameter, `${parameter} ${issue?.message ?? 'is not right'}.`);
  }
  const { source, files, released, override } = asked.data;
  const id = crypto.randomUUID();
  if (source === EVIDENCE_CHECKS) {
    if (files ?? released ?? override) {
      throw badParameter('source', `${EVIDENCE_CHECKS} takes nothing but its name.`);
    }
    await startChecks(c.env, id, 'operator');
    return started(c, id);
  }
  if (!sourceOf(source)) {
    const known = [...SOURCES.map((each) => each.id), EVIDENCE_CHECKS];
    throw badParameter('source', `There is no source "${source}".`, known);
  }
  const params: CollectParams = {
    source,
    trigger: 'operator',
    ...(files && { files }),
    ...(released && { released }),
    ...(override && { override }),
  };
  await enterRun(c.env.DB, id, params);
  await c.env.COLLECT.create({ id, params });
  return started(c, id);
});

function started(c: ApiContext, id: string) {
  return c.json({ id }, 202, { Location: `/api/v1/operator/runs/${id}` });
}

operator.get('/unmatched-names', async (c) => {
  const url = c.req.query('after_url');
  const after = url === undefined ? null : { url, name: c.req.query('after_name') ?? '' };
  const names = await unmatchedNames(databaseOf(c.env.DB), after, MOST_NAMES);
  return c.json({ names }, 200, { 'Cache-Control': 'no-store' });
});

operator.get('/runs/:id', async (c) => {
  const run = await runById(databaseOf(c.env.DB), c.req.param('id'));
  if (!run) throw new ApiProblem(404, `There is no run "${c.req.param('id')}".`);
  return c.json(run, 200, { 'Cache-Control': 'no-store' });
});
