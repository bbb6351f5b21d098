/** Addresses under /embed that no view has: said where a frame can show it. */
import { embedProblem } from '$lib/embed/document.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) =>
  embedProblem(404, `There is no view “${url.pathname.slice(0, 80)}”`, url);
