/** The OpenAPI document, generated from the definitions that also check requests. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { BUILD } from './build.ts';
import type { ApiContext, ApiEnv } from './context.ts';
import { isFresh } from './editioned.ts';

const ABOUT = `Who in UK higher education has backed #WeAreInternational, and how many students each
provider teaches, by academic year and origin.

Every answer is read from an edition. Name one with \`edition\` and the answer never changes;
without it the newest answers. Errors are RFC 9457 problem details. Reading is open to everyone.`;

/** Answers with the document for the routes of \`reading\`. */
export function openApi(c: ApiContext, reading: OpenAPIHono<ApiEnv>): Response {
  if (isFresh(c, `"openapi-${BUILD}"`, 'public, max-age=300, must-revalidate')) {
    return c.body(null, 304);
  }
  return c.json(
    reading.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 'We Are International Atlas', version: '1', description: ABOUT },
      servers: [{ url: '/api/v1' }],
      // Said outright, so that nobody looks for a key: there is none.
      security: [],
    }),
  );
}
