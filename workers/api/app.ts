/**
 * The API under /api/v1. Mounted once, in SvelteKit's catch-all route, so that pages reach it in
 * this process and outsiders over HTTP, and both get the same answers.
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from './context.ts';
import { openApi } from './openapi.ts';
import { ApiProblem, problemResponse, unforeseen } from './problem.ts';
import { limited, noPrototype, openToAll, readOnly, withRequestId } from './reading.ts';
import { areas } from './routes/areas.ts';
import { changes } from './routes/changes.ts';
import { changeSummaries } from './routes/change-summaries.ts';
import { checks } from './routes/checks.ts';
import { compare } from './routes/compare.ts';
import { compareMore } from './routes/compare-more.ts';
import { countries } from './routes/countries.ts';
import { data } from './routes/data.ts';
import { datasets } from './routes/datasets.ts';
import { editions } from './routes/editions.ts';
import { feeIncome } from './routes/fee-income.ts';
import { institution } from './routes/institution.ts';
import { institutions } from './routes/institutions.ts';
import { leads } from './routes/leads.ts';
import { map } from './routes/map.ts';
import { mapMore } from './routes/map-more.ts';
import { origins } from './routes/origins.ts';
import { peers } from './routes/peers.ts';
import { revisions } from './routes/revisions.ts';
import { status } from './routes/status.ts';
import { trends } from './routes/trends.ts';
import { operator } from '../operator/routes.ts';

/** Everything that is read. */
const reading = new OpenAPIHono<ApiEnv>();
reading.use(openToAll, readOnly, limited, noPrototype);
reading.route('/', datasets);
reading.route('/', data);
reading.route('/', institutions);
reading.route('/', institution);
reading.route('/', feeIncome);
reading.route('/', peers);
reading.route('/', revisions);
reading.route('/', trends);
reading.route('/', compare);
reading.route('/', compareMore);
reading.route('/', areas);
reading.route('/', origins);
reading.route('/', countries);
reading.route('/', leads);
reading.route('/', map);
reading.route('/', mapMore);
reading.route('/', editions);
reading.route('/', changes);
reading.route('/', changeSummaries);
reading.route('/', checks);
reading.route('/', status);

export const api = new OpenAPIHono<ApiEnv>().basePath('/api');
api.use(withRequestId);
// Before the addresses that are read, which refuse every method that writes.
api.route('/v1/operator', operator);
api.route('/v1', reading);
api.use('/openapi.json', openToAll, readOnly);
api.get('/openapi.json', (c) => openApi(c, reading));

api.onError((error, c) =>
  error instanceof ApiProblem ? problemResponse(c, error) : unforeseen(c, error),
);
api.notFound((c) =>
  problemResponse(
    c,
    new ApiProblem(404, `Nothing is at ${c.req.path}. /api/openapi.json lists every address.`),
  ),
);
