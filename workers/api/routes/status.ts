/** `GET /status`: what the collectors did. Observed, so outside editions and never cached for long. */
import { createRoute } from '@hono/zod-openapi';
import { checkTally } from '../../../data/queries/checks.ts';
import { databaseOf } from '../../../data/queries/database.ts';
import { publishedEdition } from '../../../data/queries/editions.ts';
import { lastRuns, latestRuns } from '../../../data/queries/runs.ts';
import { SOURCES } from '../../collect/sources.ts';
import { tallyOf } from '../assemble/checks.ts';
import { BUILD } from '../build.ts';
import { routes } from '../context.ts';
import { isFresh, unlessHeld } from '../editioned.ts';
import { parameters } from '../parameters.ts';
import { jsonResponses } from '../responses.ts';
import { StatusShape, type StatusAnswer } from '../shapes/status.ts';

/** Runs that are listed. */
const RUNS = 50;

const route = createRoute({
  method: 'get',
  path: '/status',
  operationId: 'status',
  summary: 'What each collector did last, and the runs before that',
  request: { query: parameters({}) },
  responses: jsonResponses('The collectors', StatusShape),
});

async function etagOf(answer: StatusAnswer): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `"status-${digest.slice(0, 12).toHex()}-${BUILD}"`;
}

export const status = routes().openapi(route, async (c) => {
  const db = databaseOf(c.env.DB);
  const [edition, runs, last] = await Promise.all([
    publishedEdition(db),
    latestRuns(db, RUNS),
    lastRuns(
      db,
      SOURCES.map(({ id }) => id),
    ),
  ]);
  const sources = SOURCES.map(({ id, title, publisher, schedule }) => ({
    source: id,
    title,
    publisher,
    schedule,
    last_run: last.get(id)?.lastRun ?? null,
    last_published: last.get(id)?.lastPublished ?? null,
  }));
  const checks = edition ? tallyOf(await checkTally(db, edition.number)) : null;
  const answer: StatusAnswer = { edition, sources, checks, runs };
  return unlessHeld(c, isFresh(c, await etagOf(answer), 'no-cache'), () => answer);
});
