/** How the API's client asks. */
import type { Problem } from './shapes/common.ts';

/** The API said no: `status` is that of HTTP, `problem` its RFC 9457 details where it gave any. */
export class AtlasProblem extends Error {
  readonly status: number;
  readonly problem: Problem | null;

  constructor(status: number, problem: Problem | null) {
    super(problem?.detail ?? `The Atlas answered with status ${status}.`);
    this.name = 'AtlasProblem';
    this.status = status;
    this.problem = problem;
  }
}

/** Any earlier edition; the newest where it is left out. */
export interface AtEdition {
  edition?: number | undefined;
}

/** Asks for an answer by its path; throws `AtlasProblem` where the API answers with a problem. */
export function asking(fetch: typeof globalThis.fetch, base = '') {
  return async <Answer>(path: string): Promise<Answer> => {
    const response = await fetch(base + path);
    if (response.ok) return response.json<Answer>();
    const problem = await response.json<Problem>().catch(() => null);
    throw new AtlasProblem(response.status, problem);
  };
}
