/** The Atlas as its operator and its readers meet it, for tests: every call goes through the API. */
import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { api } from '../../../workers/api/app.ts';
import type { Run } from '../../../workers/api/shapes/status.ts';
import type { Cells } from './read-table-1.ts';

const LOOK = 100;

/** Asks the API; throws where it answers with a problem. */
export async function ask(path: string, init?: RequestInit): Promise<Response> {
  const request = new Request(`http://atlas.example/api/v1/${path}`, init);
  const response = await api.fetch(request, env, createExecutionContext());
  if (response.ok) return response;
  throw new Error(`${path}: ${response.status} ${await response.text()}`);
}

const OPERATOR = { authorization: `Bearer ${env.OPERATOR_TOKEN}` };

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A publisher's file, byte for byte. */
export async function publishersFile(name: string, folder = 'hesa/table-1'): Promise<ArrayBuffer> {
  const response = await fetch(`${env.PUBLISHER_FILES}/shared/${folder}/${name}`);
  return response.arrayBuffer();
}

async function handIn(name: string, body: ArrayBuffer): Promise<string> {
  const sha256 = hex(await crypto.subtle.digest('SHA-256', body));
  await ask(`operator/files?name=${encodeURIComponent(name)}&sha256=${sha256}`, {
    method: 'PUT',
    headers: { ...OPERATOR, 'content-length': String(body.byteLength) },
    body,
  });
  return sha256;
}

/** Imports files of Table 1 as an operator does, and answers the run when it has ended. */
export async function importTable1(names: string[]): Promise<Run> {
  const contents = new Map<string, ArrayBuffer>();
  for (const name of names) contents.set(name, await publishersFile(name));
  return importAs('hesa-table-1', contents);
}

/** Imports files, by name, for a source as an operator does, and answers the run when it has ended. */
export async function importAs(
  source: string,
  contents: ReadonlyMap<string, ArrayBuffer>,
  released?: string,
): Promise<Run> {
  const files: string[] = [];
  for (const [name, body] of contents) files.push(await handIn(name, body));
  const started = await ask('operator/runs', {
    method: 'POST',
    headers: { ...OPERATOR, 'content-type': 'application/json' },
    body: JSON.stringify({ source, files, released }),
  });
  const { id } = await started.json<{ id: string }>();
  for (;;) {
    const run = await (await ask(`operator/runs/${id}`, { headers: OPERATOR })).json<Run>();
    if (run.outcome !== 'running') return run;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** Lines of a CSV none of whose cells, but for names between quotes, holds a comma. */
function lines(csv: string): string[][] {
  const [, ...rows] = csv.trim().split(/\r?\n/);
  return rows.map((row) => row.replaceAll(/"(?:[^"]|"")*"/g, 'quoted').split(','));
}

async function enrolmentCells(query: string): Promise<Cells> {
  const csv = await (await ask(`data/enrolment.csv?${query}`)).text();
  return new Map(
    lines(csv).map(([ukprn, , year, origin, students]) => [
      `${year}|${ukprn}|${origin}`,
      students === '' ? Number.NaN : Number(students),
    ]),
  );
}

/** Every enrolment cell that the API serves, published totals too, at an edition or now. */
export async function servedCells(edition?: number): Promise<Cells> {
  const at = edition === undefined ? '' : `edition=${edition}`;
  const providers = await enrolmentCells(at);
  return new Map([...providers, ...(await enrolmentCells(`ukprn=UK&${at}`))]);
}

/** Every cell of the embedded figures of a release. */
export async function embeddedCells(release: number): Promise<Cells> {
  const response = await fetch(`${env.PUBLISHER_FILES}/figures/enrolment-${release}.csv`);
  const rows = lines(await response.text());
  return new Map(
    rows.map(([year, ukprn, origin, students]) => [`${year}|${ukprn}|${origin}`, Number(students)]),
  );
}
