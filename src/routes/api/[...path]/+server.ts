/** The one mount of the API: everything under /api is answered by the Hono app, in this process. */
import { error } from '@sveltejs/kit';
import { api } from '../../../../workers/api/app.ts';
import type { RequestHandler } from './$types';

export const fallback: RequestHandler = ({ request, platform }) => {
  if (!platform) error(500, 'The API needs the Worker runtime.');
  return api.fetch(request, platform.env, platform.ctx);
};
