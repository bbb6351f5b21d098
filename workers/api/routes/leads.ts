/** `GET /leads`, `/leads.csv` and `/leads.atom`. */
import { createRoute, z } from '@hono/zod-openapi';
import { NATIONS, type Nation } from '../../../data/codes.ts';
import { LEAD_KINDS, type LeadKind } from '../../../data/leads/index.ts';
import { leadsAtom } from '../../formats/leads-atom.ts';
import { leadsCsv } from '../../formats/leads-csv.ts';
import { leadsOf } from '../../leads/kept.ts';
import { assembleLeads } from '../assemble/leads.ts';
import { routes, type ApiContext } from '../context.ts';
import { answer, isFreshAt, readFrom, requirePublished, type ReadFrom } from '../editioned.ts';
import { once, parameters, repeatable, type Reader } from '../parameters.ts';
import { editionNumber, wholeNumber } from '../readers.ts';
import { csvResponses, jsonResponses } from '../responses.ts';
import { LeadsShape } from '../shapes/leads.ts';

/** Given where nothing is said; a kind seldom has more. */
const LIMIT = 40;
/** More than all rules find together. */
const MOST = 1000;

function oneOf<Code extends string>(codes: readonly Code[], description: string): Reader<Code> {
  return {
    read: (text) => codes.find((code) => code === text) ?? null,
    allowed: codes,
    schema: { type: 'string', enum: [...codes] },
    description,
  };
}

const subject: Reader<string> = {
  read: (text) => (/^(1\d{7}|UK)$/.test(text) ? text : null),
  allowed: ['a UKPRN, or UK'],
  schema: { type: 'string', pattern: '^(1\\d{7}|UK)$' },
  description: 'Only leads about this provider',
};

const filters = {
  kind: repeatable<LeadKind>(oneOf(LEAD_KINDS, 'Only leads of this kind')),
  nation: repeatable<Nation>(oneOf(NATIONS, 'Only leads about providers of this nation')),
  p: repeatable(subject),
  edition: once(editionNumber),
};

const query = parameters({
  ...filters,
  limit: once(wholeNumber(`How many; ${LIMIT} is the default`, 1, MOST)),
});
type Asked = z.infer<typeof query>;

async function found(c: ApiContext, { edition }: ReadFrom, asked: Asked) {
  return assembleLeads(edition, await leadsOf(c.env, edition), {
    kinds: asked.kind,
    nations: asked.nation,
    ukprns: asked.p,
    limit: asked.limit ?? LIMIT,
  });
}

async function readAt(c: ApiContext, edition: number | undefined): Promise<ReadFrom> {
  const from = await readFrom(c, edition);
  await requirePublished(c, 'enrolment', from);
  return from;
}

const json = createRoute({
  method: 'get',
  path: '/leads',
  operationId: 'leads',
  summary: 'What could be written about the figures, found by rules, each with its caveats',
  request: { query },
  responses: jsonResponses('Leads', LeadsShape),
});

const csv = createRoute({
  method: 'get',
  path: '/leads.csv',
  operationId: 'leads-csv',
  summary: 'Leads as CSV: one line a figure',
  request: { query: parameters(filters) },
  responses: csvResponses('Leads', z.string()),
});

const atom = createRoute({
  method: 'get',
  path: '/leads.atom',
  operationId: 'leads-atom',
  summary: 'Leads as an Atom feed',
  request: { query: parameters(filters) },
  responses: {
    ...csvResponses('Leads', z.string()),
    200: { description: 'Leads', content: { 'application/atom+xml': { schema: z.string() } } },
  },
});

export const leads = routes()
  .openapi(json, async (c) => {
    const asked = c.req.valid('query');
    const from = await readAt(c, asked.edition);
    return answer(c, from, () => found(c, from, asked));
  })
  .openapi(csv, async (c) => {
    const asked = c.req.valid('query');
    const from = await readAt(c, asked.edition);
    if (isFreshAt(c, from, 'csv')) return c.body(null, 304);
    const body = leadsCsv(await found(c, from, { ...asked, limit: MOST }));
    c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
    c.header(
      'Content-Disposition',
      `attachment; filename="leads-edition-${from.edition.number}.csv"`,
    );
    return c.body(body, 200);
  })
  .openapi(atom, async (c) => {
    const asked = c.req.valid('query');
    const from = await readAt(c, asked.edition);
    if (isFreshAt(c, from, 'atom')) return c.body(null, 304);
    const feed = await found(c, from, { ...asked, limit: LIMIT });
    c.header('Content-Type', 'application/atom+xml; charset=utf-8');
    return c.body(leadsAtom(feed, new URL(c.req.url).origin, c.req.url), 200);
  });
