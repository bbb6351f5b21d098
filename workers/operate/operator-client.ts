/** Calls the operator's side of a running Atlas: hands in files, starts runs, watches them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../api/shapes/common.ts';
import type { EditionListAnswer, Run } from '../api/shapes/status.ts';

/** Milliseconds between two looks at a run. */
const LOOK = 250;
/** Minutes after which a run that says nothing is given up: at work, it speaks every few seconds. */
const SILENCE = 4;

/** Status with which an Atlas answers that has no edition yet. */
const NOTHING_PUBLISHED = 503;

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

  /**
   * Watches a run to its end, telling of each step that it takes. A runtime that is started anew while
   * it collects, as `wrangler dev` does where a source changes, forgets the run.
   *
   * @throws when the run says nothing for minutes.
   */
  async finish(id: string, tell: (step: string) => void): Promise<Run> {
    let aliveAt = '';
    let heard = Date.now();
    while (Date.now() - heard < SILENCE * 60_000) {
      const run = await this.run(id);
      if (run.outcome !== 'running') return run;
      tell(run.step);
      if (run.alive_at !== aliveAt) {
        aliveAt = run.alive_at;
        heard = Date.now();
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    throw new Error(
      `Run ${id} has said nothing for ${SILENCE} minutes. Stop the Atlas, start it again and repeat this; what is served stays as it was.`,
    );
  }

  /** The editions that are published. */
  async editions(): Promise<EditionListAnswer['editions']> {
    const response = await this.#answer('/api/v1/editions', {});
    if (response.status === NOTHING_PUBLISHED) return [];
    return (await read<EditionListAnswer>(response)).editions;
  }

  async #call<Answer>(
    method: string,
    path: string,
    body?: BodyInit,
    type?: string,
  ): Promise<Answer> {
    const headers = {
      authorization: `Bearer ${this.#token}`,
      ...(type && { 'content-type': type }),
    };
    const init = { method, body, headers };
    return read(await this.#answer(`/api/v1/operator/${path}`, init));
  }

  async #answer(path: string, init: RequestInit): Promise<Response> {
    const signal = AbortSignal.timeout(SILENCE * 60_000);
    const response = await fetch(this.#at + path, { ...init, signal }).catch(() => null);
    if (response) return response;
    throw new Error(`Nothing answers at ${this.#at}. Start the Atlas there first: npm start`);
  }
}

/** What an answer holds; throws the sentence of one that says no. */
async function read<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(await complaint(response));
  return (await response.json()) as Answer;
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
