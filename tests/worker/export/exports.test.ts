import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fileFormatsOf } from '../../../data/catalogue/files.ts';
import { datasetOf } from '../../../data/catalogue/index.ts';
import type { DatasetId } from '../../../data/codes.ts';
import { requestExports } from '../../../workers/export/request.ts';
import type { ExportMessage } from '../../../workers/env.ts';
import worker from '../../../workers/index.ts';
import { table1 } from '../../fixtures/table-1.ts';
import { importFiles, rows } from '../collect/running.ts';
import { startEmpty } from '../support/start-empty.ts';
import { deliverExports, holdExports } from '../support/exports.ts';

beforeEach(async () => {
  holdExports();
  await startEmpty();
});

const deliver = async (...bodies: ExportMessage[]) => {
  const messages = bodies.map((body, index) => ({
    id: `m${index}`,
    timestamp: new Date(),
    attempts: 1,
    body,
  }));
  const batch = createMessageBatch<ExportMessage>('atlas-exports', messages);
  const context = createExecutionContext();
  await worker.queue(batch, env);
  return getQueueResult(batch, context);
};

/** Every file of a dataset, as the ledger of edition 1 lists them. */
const filesOf = (dataset: DatasetId) =>
  [...fileFormatsOf(datasetOf(dataset))].sort().map((format) => ({ dataset, edition: 1, format }));

const sha256Of = async (text: string) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toHex();

describe('exports', () => {
  it('are written after a run publishes, by the queue', async () => {
    deliverExports();
    await importFiles({ 'a.csv': table1() });
    await vi.waitFor(
      async () =>
        expect(
          await rows('select dataset, edition, format from exported_file order by 1, 3'),
        ).toEqual([...filesOf('enrolment'), ...filesOf('institutions')]),
      { timeout: 20_000, interval: 200 },
    );
  });

  it('hold every row of the edition, and are described truly', async () => {
    await importFiles({ 'a.csv': table1() });
    await importFiles({ 'b.csv': table1({ academicYear: '2024/25', released: '2026' }) });
    const result = await deliver({ dataset: 'enrolment', edition: 1, format: 'csv' });
    expect(result.explicitAcks).toEqual(['m0']);
    const [file] = await rows(
      `select * from exported_file where dataset = 'enrolment' and format = 'csv'`,
    );
    const stored = await env.ARCHIVE.get('exports/enrolment/1/enrolment.csv');
    const text = (await stored?.text()) ?? '';
    expect(stored?.httpMetadata?.contentType).toBe('text/csv; charset=utf-8; header=present');
    expect(file).toMatchObject({
      key: 'exports/enrolment/1/enrolment.csv',
      format: 'csv',
      rows: 22,
      bytes: new TextEncoder().encode(text).length,
      sha256: await sha256Of(text),
    });
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toBe('ukprn,provider,academic_year,origin,students,status');
    expect(lines).toHaveLength(23);
    expect(lines).toContain('10000002,"University of Bere, The",2023/24,eu,20,');
    expect(text).not.toContain('2024/25');
  });

  it('are the same when they are written twice, and none for an edition that is not there', async () => {
    await importFiles({ 'a.csv': table1() });
    const message = { dataset: 'enrolment', edition: 1, format: 'csv' } as const;
    await deliver(message);
    const [first] = await rows<{ sha256: string }>(
      `select sha256 from exported_file where dataset = 'enrolment' and format = 'csv'`,
    );
    const result = await deliver(message, { ...message, edition: 9 });
    expect(result.explicitAcks).toEqual(['m0', 'm1']);
    expect(
      await rows(
        `select sha256, edition from exported_file where dataset = 'enrolment' and format = 'csv'`,
      ),
    ).toEqual([{ sha256: first?.sha256, edition: 1 }]);
  });

  it('that fail come again, the others do not', async () => {
    await importFiles({ 'a.csv': table1() });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const put = env.ARCHIVE.put.bind(env.ARCHIVE);
    const spy = vi.spyOn(env.ARCHIVE, 'put').mockImplementation((key, ...rest) => {
      if (key.startsWith('exports/enrolment')) throw new Error('no room');
      return put(key, ...(rest as [ArrayBuffer])) as never;
    });
    const result = await deliver(
      { dataset: 'enrolment', edition: 1, format: 'csv' },
      { dataset: 'institutions', edition: 1, format: 'csv' },
    );
    spy.mockRestore();
    vi.restoreAllMocks();
    expect(result.explicitAcks).toEqual(['m1']);
    expect(result.retryMessages).toMatchObject([{ msgId: 'm0' }]);
  });
});

describe('requestExports', () => {
  it('asks for every dataset whose rows the edition may have changed, and first for what it changed', async () => {
    const sent: unknown[] = [];
    const EXPORTS = { sendBatch: async (messages: unknown[]) => void sent.push(...messages) };
    const watched = { ...env, EXPORTS: EXPORTS as never };
    await requestExports(watched, null);
    expect(sent).toEqual([]);
    await env.DB.batch(
      [
        ['enrolment', '2023/24', 1],
        ['institutions', 'all', 1],
        ['institutions', 'all', 2],
      ].map((values) =>
        env.DB.prepare(`insert into edition_partition values (?, ?, ?, '2025', 1, 0, 0)`).bind(
          ...values,
        ),
      ),
    );
    await requestExports(watched, 2);
    const counts = [{ body: { dataset: 'institutions', edition: 2, against: 1 } }];
    const files = (['institutions', 'enrolment'] as const).flatMap((dataset) =>
      fileFormatsOf(datasetOf(dataset)).map((format) => ({
        body: { dataset, edition: 2, format },
      })),
    );
    expect(sent).toEqual([...counts, ...files, { body: { leadsOf: 2 } }]);
  });
});
