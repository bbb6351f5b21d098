/** `GET /change-summaries.json`: what was counted of every edition, for feeds. */
import { createRoute } from '@hono/zod-openapi';
import { everyCount } from '../../../data/queries/counted-changes.ts';
import { databaseOf } from '../../../data/queries/database.ts';
import { BUILD } from '../build.ts';
import { routes } from '../context.ts';
import { isFresh, readFrom, unlessHeld } from '../editioned.ts';
import { parameters } from '../parameters.ts';
import { jsonResponses } from '../responses.ts';
import { ChangeSummariesShape } from '../shapes/changes.ts';

const every = createRoute({
  method: 'get',
  path: '/change-summaries.json',
  operationId: 'change-summaries',
  summary: 'How much each edition changed of each dataset, against the one before it',
  request: { query: parameters({}) },
  responses: jsonResponses('The counts', ChangeSummariesShape),
});

export const changeSummaries = routes().openapi(every, async (c) => {
  const { edition } = await readFrom(c, undefined);
  const changes = await everyCount(databaseOf(c.env.DB));
  // More are counted after an edition is published.
  const etag = `"${edition.number}-json-${changes.length}-${BUILD}"`;
  const isHeld = isFresh(c, etag, 'public, max-age=60, must-revalidate');
  return unlessHeld(c, isHeld, () => ({ edition, changes }));
});
