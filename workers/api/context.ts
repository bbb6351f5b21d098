/** What every handler of the API is given. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Env } from '../env.ts';
import { badParameter } from './problem.ts';

export interface ApiEnv {
  Bindings: Env;
  Variables: { requestId: string };
}

export type ApiContext = Context<ApiEnv>;

/** Codes allowed, as the parameter's definition attached them to its refusal. */
function allowedOf(issue: object): readonly string[] {
  const params = 'params' in issue ? (issue.params as { allowed?: readonly string[] }) : {};
  return params.allowed ?? [];
}

/** An app for the routes of one file, which refuses parameters by name. */
export function routes(): OpenAPIHono<ApiEnv> {
  return new OpenAPIHono<ApiEnv>({
    defaultHook(result) {
      if (result.success) return;
      const [issue] = result.error.issues;
      const parameter = String(issue?.path[0] ?? '');
      const allowed = issue ? allowedOf(issue) : [];
      const what = allowed.length ? ` Allowed: ${allowed.join(', ')}.` : '';
      const detail = `"${parameter}" ${issue?.message ?? 'cannot be used'}.${what}`;
      throw badParameter(parameter, detail, allowed);
    },
  });
}
