import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OperatorClient } from '../../../../workers/operate/operator-client.ts';

interface Asked {
  method: string;
  url: string;
  token: string | undefined;
  body: Buffer;
}

let server: Server;
let client: OperatorClient;
let asked: Asked[];
/** What the server answers next, in order; the last one again and again. */
let answers: { status: number; body: unknown }[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, url, token: headers.authorization, body: Buffer.concat(chunks) });
      const { status, body } = (answers.length > 1 ? answers.shift() : answers[0])!;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  client = new OperatorClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, 'key');
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

it('hands in a file with its name, its hash and the token', async () => {
  answers = [{ status: 201, body: { sha256: 'x', bytes: 1, known: false } }];
  await client.upload('package.json');
  const content = readFileSync('package.json');
  const sha256 = createHash('sha256').update(content).digest('hex');
  expect(asked).toEqual([
    {
      method: 'PUT',
      url: `/api/v1/operator/files?name=package.json&sha256=${sha256}`,
      token: 'Bearer key',
      body: content,
    },
  ]);
});

it('starts a run and watches it to its end, telling its steps', async () => {
  answers = [
    { status: 202, body: { id: 'a/b' } },
    { status: 200, body: { outcome: 'running', step: 'Reading' } },
    { status: 200, body: { outcome: 'published', step: 'Published' } },
  ];
  const steps: string[] = [];
  const id = await client.start({ source: 'embedded' });
  const run = await client.finish(id, (step) => steps.push(step));
  expect(run.outcome).toBe('published');
  expect(steps).toEqual(['Reading']);
  expect(asked.map(({ url }) => url).at(-1)).toBe('/api/v1/operator/runs/a%2Fb');
});

it('says what the Atlas says when it refuses, with what is allowed', async () => {
  const problem = { title: 'Not right', detail: 'No source “x”.', allowed: ['a', 'b'] };
  answers = [{ status: 400, body: problem }];
  await expect(client.start({ source: 'x' })).rejects.toThrow(
    'Not right: No source “x”. Known: a, b.',
  );
});

it('takes an Atlas without editions as one that has none', async () => {
  answers = [{ status: 503, body: { title: 'Nothing is published yet' } }];
  expect(await client.editions()).toEqual([]);
  answers = [{ status: 200, body: { editions: [{ title: 'One' }, { title: 'Two' }] } }];
  expect(await client.editions()).toEqual([{ title: 'One' }, { title: 'Two' }]);
});

it('says that nothing answers, and what to do', async () => {
  server.close();
  server.closeAllConnections();
  await expect(client.run('x')).rejects.toThrow(/^Nothing answers at .* npm start$/);
});

it('gives a run up that says nothing for minutes, and says what to do', async () => {
  const alive = (at: string) => ({
    status: 200,
    body: { outcome: 'running', step: 'Reading', alive_at: at },
  });
  answers = [alive('2026-11-24T10:00:00Z'), alive('2026-11-24T10:00:05Z')];
  let now = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 100_000));
  await expect(client.finish('run-1', () => undefined)).rejects.toThrow(
    /^Run run-1 has said nothing for 4 minutes\. Stop the Atlas, start it again/,
  );
  clock.mockRestore();
  expect(asked.length).toBe(3);
});
