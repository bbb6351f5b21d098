/** Errors of the API: RFC 9457 problem details, in words that help and with an id to quote. */
import type { Context } from 'hono';
import type { Problem } from './shapes/common.ts';

const TITLES = {
  400: 'A parameter is not right',
  401: 'Not allowed in',
  404: 'There is no such thing',
  405: 'The API is for reading',
  429: 'Too many requests',
  500: 'The Atlas failed',
  503: 'Nothing is published yet',
} as const;

export type ProblemStatus = keyof typeof TITLES;

interface Details {
  /** The parameter at fault. */
  parameter?: string;
  /** What it may be. */
  allowed?: readonly string[];
  headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere under a route; becomes the answer. */
export class ApiProblem extends Error {
  readonly status: ProblemStatus;
  readonly details: Details;

  constructor(status: ProblemStatus, detail: string, details: Details = {}) {
    super(detail);
    this.name = 'ApiProblem';
    this.status = status;
    this.details = details;
  }
}

/** A parameter that can't be used: says which, and what it may be. */
export function badParameter(
  parameter: string,
  detail: string,
  allowed: readonly string[] = [],
): ApiProblem {
  return new ApiProblem(400, detail, { parameter, allowed });
}

/** The answer that a problem becomes. */
export function problemResponse(c: Context, problem: ApiProblem): Response {
  const { parameter, allowed, headers } = problem.details;
  const body: Problem = {
    type: 'about:blank',
    title: TITLES[problem.status],
    status: problem.status,
    detail: problem.message,
    ...(parameter === undefined ? {} : { parameter }),
    ...(allowed?.length ? { allowed: [...allowed] } : {}),
    request_id: requestIdOf(c),
  };
  return c.body(JSON.stringify(body), problem.status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    ...headers,
  });
}

/** The id under which this request is known to the reader and in the logs. */
export function requestIdOf(c: Context): string {
  const known: unknown = c.get('requestId');
  return typeof known === 'string' ? known : 'unknown';
}

/** Everything that was not foreseen: told in the log, never to the reader. */
export function unforeseen(c: Context, error: Error): Response {
  console.error(`request ${requestIdOf(c)} failed`, error);
  return problemResponse(
    c,
    new ApiProblem(
      500,
      'Something went wrong on our side. Try again; if it stays, quote the request id.',
    ),
  );
}
