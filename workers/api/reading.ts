/** What holds for every address that is read: its limits, its headers, who may read it. */
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from './context.ts';
import { ApiProblem, badParameter } from './problem.ts';

/** Gives the request an id, for the reader to quote and for the log. */
export const withRequestId = createMiddleware<ApiEnv>(async (c, next) => {
  const id = c.req.header('CF-Ray') ?? crypto.randomUUID();
  c.set('requestId', id);
  await next();
  c.header('X-Request-Id', id);
  c.header('X-Content-Type-Options', 'nosniff');
});

/** Anyone may read from anywhere. */
export const openToAll = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'OPTIONS'],
  exposeHeaders: ['ETag', 'Content-Disposition', 'Retry-After', 'X-Request-Id'],
  maxAge: 86400,
});

const READING = ['GET', 'HEAD', 'OPTIONS'];

/** Nothing here is written to. */
export const readOnly = createMiddleware<ApiEnv>(async (c, next) => {
  if (!READING.includes(c.req.method)) {
    throw new ApiProblem(405, `${c.req.method} is not possible here. Use GET, HEAD or OPTIONS.`, {
      headers: { Allow: READING.join(', ') },
    });
  }
  await next();
  c.header('Vary', 'Accept-Encoding', { append: true });
});

/** Stops loops gone wild. A request without an address of its own comes from a page that this Worker is rendering, and is not counted. */
export const limited = createMiddleware<ApiEnv>(async (c, next) => {
  const reader = c.req.header('CF-Connecting-IP');
  if (reader && !(await c.env.READERS.limit({ key: reader })).success) {
    throw new ApiProblem(
      429,
      'Too many requests from your address. Wait a minute; one file of a whole dataset instead of many requests helps.',
      {
        headers: { 'Retry-After': '60' },
      },
    );
  }
  await next();
});

/**
 * Refuses the one unknown parameter that strict shapes let pass: Zod leaves `__proto__` out before it looks whether
 * it is known, because to copy it would change what kind of object is read.
 */
export const noPrototype = createMiddleware<ApiEnv>(async (c, next) => {
  const name = '__proto__';
  if (new URL(c.req.url).searchParams.has(name)) {
    throw badParameter(name, `"${name}" is not a parameter here.`);
  }
  await next();
});
