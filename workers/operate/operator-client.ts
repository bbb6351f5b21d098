/** Calls the operator's side of a running Atlas: hands in files, starts runs, watches them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../api/shapes/common.ts';
import type { Run } from '../api/shapes/status.ts';

/** Milliseconds between two looks at a run. */
const LOOK = 250;

/** What a run is asked to do; see the operator API. */
export interface RunRequest {
  source: string;
  files?: string[];
  released?: string;
  override?: { reason: string };
}

/** A file as the archive keeps it. `known`: it was there already. */
export interface StoredFile {
  sha256: string;
  bytes: number;
  known: boolean;
}

export class OperatorClient {
  readonly #at: string;
  readonly #token: string;

  /** @param at address of the Atlas, e.g. http://localhost:8787 */
  constructor(at: string, token: string) {
    this.#at = at.replace(/\/+$/, '');
    this.#token = token;
  }

  /** Hands in a file of this machine. */
  async upload(path: string): Promise<StoredFile> {
    const body = readFileSync(path);
    const sha256 = createHash('sha256').update(body).digest('hex');
    const query = new URLSearchParams({ name: basename(path), sha256 });
    return this.#call<StoredFile>('PUT', `files?${query}`, body, 'application/octet-stream');
  }

  /** Starts a run and answers its id. */
  async start(request: RunRequest): Promise<string> {
    const body = JSON.stringify(request);
    return (await this.#call<{ id: string }>('POST', 'runs', body, 'application/json')).id;
  }

  run(id: string): Promise<Run> {
    return this.#call<Run>('GET', `runs/${encodeURIComponent(id)}`);
  }

  /** Watches a run to its end, telling of each step that it takes. */
  async finish(id: string, tell: (step: string) => void): Promise<Run> {
    for (;;) {
      const run = await this.run(id);
      if (run.outcome !== 'running') return run;
      tell(run.step);
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }

  /** What anyone may read, e.g. `editions`. */
  read<Answer>(path: string): Promise<Answer> {
    return this.#fetch<Answer>(`/api/v1/${path}`, {});
  }

  #call<Answer>(method: string, path: string, body?: BodyInit, type?: string): Promise<Answer> {
    const headers = {
      authorization: `Bearer ${this.#token}`,
      ...(type && { 'content-type': type }),
    };
    return this.#fetch<Answer>(`/api/v1/operator/${path}`, { method, body, headers });
  }

  async #fetch<Answer>(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(this.#at + path, init).catch(() => null);
    if (!response) {
      throw new Error(`Nothing answers at ${this.#at}. Start the Atlas there first: npm start`);
    }
    if (response.ok) return (await response.json()) as Answer;
    throw new Error(await complaint(response));
  }
}

/** The sentence in a problem answer, or what can be said of one that is none. */
async function complaint(response: Response): Promise<string> {
  const text = await response.text();
  if (!response.headers.get('content-type')?.includes('json')) {
    return `${response.url} answered ${response.status}, and not as the Atlas does.`;
  }
  const { title, detail, allowed } = JSON.parse(text) as Partial<Problem>;
  const choices = allowed?.length ? ` Known: ${allowed.join(', ')}.` : '';
  return `${title ?? response.status}: ${detail ?? text}${choices}`;
}
