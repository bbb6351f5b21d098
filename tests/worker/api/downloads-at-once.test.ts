/** Many downloads at once: none makes more than its reader takes, so that memory does not grow with the dataset. */
import { env } from 'cloudflare:workers';
import { beforeAll, expect, it } from 'vitest';
import { api } from '../../../workers/api/app.ts';
import { serveFile } from '../../../workers/files/serve.ts';
import { loadFigures } from '../support/load-figures.ts';
import { recording } from '../support/record-statements.ts';

const AT_ONCE = 20;

/** What a download reads before its first chunk: edition, first edition, stored file, names, years and a page of rows. */
const AT_FIRST = 12;

beforeAll(() => loadFigures(env));

it('each of many downloads reads a page of rows, and no more until its reader takes it', async () => {
  const recorder = recording(env.DB);
  const open = async () => {
    const response = await api.request(
      'http://atlas.test/api/v1/data/enrolment.csv',
      {},
      { ...env, DB: recorder.db },
    );
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    return { reader, bytes: (value as Uint8Array).length };
  };
  const opened = await Promise.all(Array.from({ length: AT_ONCE }, open));
  await scheduler.wait(50);
  const statements = recorder.taken();
  expect(statements.length).toBeLessThanOrEqual(AT_ONCE * AT_FIRST);
  const reads = statements.filter(({ sql }) => /from "enrolment"/.test(sql));
  expect(reads.length).toBeGreaterThanOrEqual(AT_ONCE);
  // Nothing more was read while they waited, and a reader who leaves ends the reading.
  await Promise.all(opened.map(({ reader }) => reader.cancel()));
  await scheduler.wait(50);
  expect(recorder.taken()).toEqual([]);
  expect(new Set(opened.map(({ bytes }) => bytes)).size).toBe(1);
}, 60_000);

it('a file that is not written yet is made as slowly as it is read', async () => {
  const recorder = recording(env.DB);
  const response = await serveFile(
    new Request('https://atlas.test/data/enrolment/3/enrolment.csv'),
    { ...env, DB: recorder.db, EXPORTS: { send: async () => undefined } as never },
  );
  const reader = response!.body!.getReader();
  recorder.taken();
  await reader.read();
  const first = recorder.taken().length;
  await scheduler.wait(50);
  expect(recorder.taken()).toEqual([]);
  await reader.read();
  expect([first > 0, recorder.taken().length > 0]).toEqual([true, true]);
  await reader.cancel();
});
