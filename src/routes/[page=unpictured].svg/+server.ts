/** A list is no picture; who asks for one is told where those of what it lists are. `.png` is asked here too. */
import { whereDrawn } from '$lib/picture/unpictured.ts';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) =>
  error(404, await whereDrawn(fetch, params.page, url));
