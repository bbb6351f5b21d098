/** Whole rounds: from the cron or an operator through the queue to the rows, in the local runtime. */
import { createMessageBatch, createExecutionContext, getQueueResult } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { consumeDeadChecks } from '../../../workers/check/consume.ts';
import { CHECK_SCHEDULE } from '../../../workers/check/schedule.ts';
import { startChecks } from '../../../workers/check/start.ts';
import type { CheckMessage, Env } from '../../../workers/env.ts';
import type { CheckListAnswer } from '../../../workers/api/shapes/checks.ts';
import type { InstitutionAnswer } from '../../../workers/api/shapes/institution.ts';
import type { StatusAnswer } from '../../../workers/api/shapes/status.ts';
import worker from '../../../workers/index.ts';
import { importFiles, rows } from '../collect/running.ts';
import { startEmpty } from '../support/start-empty.ts';
import { call, json } from '../support/call.ts';
import { loadFigures } from '../support/load-figures.ts';

const sites = inject('sites');

/** Where each page of the embedded evidence stands in for itself: a site for each of its hosts. */
const BEHAVIOURS: Record<string, string> = {
  'https://www.shu.ac.uk': '/gone',
  'https://www.dmu.ac.uk': '/unnamed',
  'https://medium.com': '/closed/page',
};

async function moveEvidenceToLoopback(): Promise<void> {
  const found = await rows<{ url: string }>('select distinct url from evidence order by url');
  const origins = [...new Set(found.map(({ url }) => new URL(url).host))];
  for (const [index, { url }] of found.entries()) {
    const site = sites[origins.indexOf(new URL(url).host)];
    const { origin } = new URL(url);
    const path = `${BEHAVIOURS[origin] ?? `/named/${index}`}?page=${index}`;
    await env.DB.prepare('update evidence set url = ? where url = ?')
      .bind(`${site}${path}`, url)
      .run();
  }
}

beforeEach(async () => {
  await startEmpty();
  await loadFigures(env);
});

const outcomeOf = async (id: string) =>
  (
    await rows<{ outcome: string; step: string }>(
      `select outcome, step, rows_read as "read", error from collection_run where id = '${id}'`,
    )
  )[0];

const ended = (id: string) =>
  vi.waitFor(async () => expect((await outcomeOf(id))?.outcome).not.toBe('running'), {
    timeout: 50_000,
    interval: 300,
  });

/** An environment whose queue keeps what is sent to it. */
function keeping(): { kept: CheckMessage[]; env: Env } {
  const kept: CheckMessage[] = [];
  const sendBatch = (messages: Iterable<{ body: CheckMessage }>) => {
    for (const { body } of messages) kept.push(body);
    return Promise.resolve();
  };
  return { kept, env: { ...env, CHECKS: { sendBatch } as unknown as Queue<CheckMessage> } };
}

async function deliver(bodies: readonly CheckMessage[]) {
  const messages = bodies.map((body, index) => ({
    id: `m${index}`,
    timestamp: new Date(),
    attempts: 1,
    body,
  }));
  const batch = createMessageBatch<CheckMessage>('atlas-checks', messages);
  await worker.queue(batch, env);
  return getQueueResult(batch, createExecutionContext());
}

describe('a round of checks', () => {
  it('hands out one message a page: 55 for 148 rows', async () => {
    const { kept, env: kept_ } = keeping();
    await startChecks(kept_, 'round', 'operator');
    expect(kept).toHaveLength(55);
    expect(new Set(kept.map(({ url }) => url)).size).toBe(55);
    expect(await rows('select count(*) as rows from evidence')).toEqual([{ rows: 148 }]);
    expect(await outcomeOf('round')).toMatchObject({ outcome: 'running' });
  });

  it('goes through the queue, checks all 148 rows, counts each page once and makes no edition', async () => {
    await moveEvidenceToLoopback();
    const editions = await rows('select * from edition');
    await startChecks(env, 'round', 'operator');
    await ended('round');
    expect(await outcomeOf('round')).toMatchObject({ outcome: 'unchanged', read: 55, error: null });
    expect((await outcomeOf('round'))?.step).toBe(
      'Looked at 55 pages: 52 name the campaign, 1 do not name it, 1 are gone, 1 are closed to robots.',
    );
    expect(
      await rows(
        'select count(*) as rows, count(checked_at) as checked from evidence left join evidence_check using (url)',
      ),
    ).toEqual([{ rows: 148, checked: 148 }]);
    expect(await rows('select count(*) as pages from evidence_check')).toEqual([{ pages: 55 }]);
    expect(await rows('select * from edition')).toEqual(editions);

    const { checks } = await json<StatusAnswer>('/status');
    expect(checks).toMatchObject({ pages: 55, checked: 55, named: 52, not_named: 1, gone: 1 });
    expect(checks?.unreachable).toBe(1);
  });

  it('leaves editions to evidence: a status that changes makes one', async () => {
    const files = Object.fromEntries(
      await Promise.all(
        ['participation.csv', 'organisations.csv'].map(async (name) => {
          const response = await fetch(`${env.PUBLISHER_FILES}/figures/${name}`);
          return [name, await response.text()] as const;
        }),
      ),
    );
    const weak = 'event,University of Worcester,,weak';
    expect(files['participation.csv']).toContain(weak);
    files['participation.csv'] = (files['participation.csv'] ?? '').replace(
      weak,
      'supporter,University of Worcester,,first-party',
    );
    const published = await importFiles(files, { source: 'participation' });
    expect(published).toMatchObject({ outcome: 'published', edition: 5 });
    expect(
      await rows(
        "select status from backer where organisation = 'university-of-worcester' and until is null",
      ),
    ).toEqual([{ status: 'backer' }]);
  });

  it('counts a page once that comes twice', async () => {
    await moveEvidenceToLoopback();
    const { kept, env: kept_ } = keeping();
    await startChecks(kept_, 'round', 'cron');
    const [first, second] = kept;
    if (!first || !second) throw new Error('no messages');
    const result = await deliver([first, second, first]);
    expect(result.explicitAcks).toEqual(expect.arrayContaining(['m0', 'm1', 'm2']));
    expect(await outcomeOf('round')).toMatchObject({ outcome: 'running', read: 2 });
  });

  it('fails where our own checker gave a page up', async () => {
    const { kept, env: kept_ } = keeping();
    await startChecks(kept_, 'round', 'cron');
    const messages = kept.slice(0, 1).map((body) => ({
      id: 'm0',
      timestamp: new Date(),
      attempts: 1,
      body,
    }));
    await consumeDeadChecks(createMessageBatch<CheckMessage>('atlas-checks-dead', messages), env);
    expect(await outcomeOf('round')).toMatchObject({ outcome: 'failed' });
    expect(await rows('select * from evidence_check')).toEqual([]);
  });

  it('starts on Mondays, beside the collectors’ own hour, and when an operator asks', async () => {
    const controller = { cron: CHECK_SCHEDULE, scheduledTime: 0, noRetry: () => undefined };
    const { kept, env: kept_ } = keeping();
    await worker.scheduled(controller, kept_);
    expect(kept).toHaveLength(55);
    expect(await rows('select source, trigger from collection_run')).toEqual([
      { source: 'evidence-checks', trigger: 'cron' },
    ]);

    await moveEvidenceToLoopback();
    const headers = { authorization: 'Bearer test-token', 'content-type': 'application/json' };
    const ask = (body: object) =>
      call('/operator/runs', { method: 'POST', headers, body: JSON.stringify(body) });
    expect((await ask({ source: 'evidence-checks', released: '2026' })).status).toBe(400);
    const response = await ask({ source: 'evidence-checks' });
    expect(response.status).toBe(202);
    const { id } = await response.json<{ id: string }>();
    await ended(id);
    expect(await outcomeOf(id)).toMatchObject({ outcome: 'unchanged', read: 55 });
  });
});

describe('what was seen', () => {
  it('stands beside the evidence, changes the ETag, and is left out of named editions', async () => {
    await moveEvidenceToLoopback();
    const path = '/institutions/university-of-sheffield';
    const before = await call(path);
    const unseen = await before.json<InstitutionAnswer>();
    expect(unseen.evidence[0]).toMatchObject({ checked_at: null, gone_since: null });
    const pinned = await (await call(`${path}?edition=4`)).text();
    expect(pinned).not.toContain('checked_at');

    const { kept, env: kept_ } = keeping();
    await startChecks(kept_, 'round', 'cron');
    await deliver(kept);
    const etag = before.headers.get('etag') ?? '';
    const after = await call(path, { headers: { 'If-None-Match': etag } });
    expect(after.status).toBe(200);
    for (const page of (await after.json<InstitutionAnswer>()).evidence) {
      expect(page.checked_at).toMatch(/^\d{4}-/);
    }
    const held = { headers: { 'If-None-Match': after.headers.get('etag') ?? '' } };
    expect((await call(path, held)).status).toBe(304);
    expect(await (await call(`${path}?edition=4`)).text()).toBe(pinned);

    const { checks, next } = await json<CheckListAnswer>('/checks?limit=50');
    expect(checks).toHaveLength(50);
    const rest = await json<CheckListAnswer>(`/checks?limit=50&cursor=${next}`);
    expect(rest.checks).toHaveLength(5);
    expect(rest.next).toBeNull();
    const csv = await (await call('/checks.csv')).text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(56);
    expect(csv).toContain(',gone,410,');
  });
});
