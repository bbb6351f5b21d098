/** Calls the API in this process, as SvelteKit's catch-all route does. */
import { env } from 'cloudflare:workers';
import { api } from '../../../workers/api/app.ts';

/** The answer of an address under /api/v1. */
export async function call(path: string, init?: RequestInit): Promise<Response> {
  return api.request(`http://atlas.test/api/v1${path}`, init, env);
}

/** The JSON of an address that must answer 200. */
export async function json<Answer>(path: string): Promise<Answer> {
  const response = await call(path);
  if (response.status !== 200)
    throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json<Answer>();
}
