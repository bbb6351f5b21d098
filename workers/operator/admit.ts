/** Who may operate: those who carry the token. Without a token set, nobody; both ways fail closed. */
import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '../api/context.ts';
import { ApiProblem } from '../api/problem.ts';

/** Lets a request through when it carries the operator's token, and not too often. */
export const admitOperators = createMiddleware<ApiEnv>(async (c, next) => {
  const caller = c.req.header('cf-connecting-ip') ?? 'unknown';
  const { success } = await c.env.OPERATORS.limit({ key: caller });
  if (!success) {
    throw new ApiProblem(429, 'Too many operator calls from here. Wait a minute.', {
      headers: { 'Retry-After': '60' },
    });
  }
  // The name of a scheme is the same in any case (RFC 9110, section 11.1).
  const given = /^bearer +(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (!given || !(await isSame(given, c.env.OPERATOR_TOKEN))) {
    throw new ApiProblem(
      401,
      'This is for operators: send the token as "Authorization: Bearer …".',
      { headers: { 'WWW-Authenticate': 'Bearer' } },
    );
  }
  await next();
});

/** Compares hashes of both, byte for byte, in a time that tells nothing of where they differ. */
async function isSame(given: string, secret: string | undefined): Promise<boolean> {
  if (!secret) return false;
  const [a, b] = await Promise.all([given, secret].map(digest));
  if (!a || !b) return false;
  let differing = 0;
  for (const [index, byte] of a.entries()) differing |= byte ^ (b[index] ?? 0);
  return differing === 0;
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
