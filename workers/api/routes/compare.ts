/** `GET /compare` and `GET /compare.csv`. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  measureName,
  ORIGIN_MEASURES,
  parseMeasure,
  type Measure,
} from '../../../data/comparing/index.ts';
import { UK_TOTAL } from '../../../data/codes.ts';
import {
  comparedFacts,
  comparedInstitutions,
  comparedYears,
  measuresAt,
} from '../../../data/queries/compare.ts';
import { databaseOf } from '../../../data/queries/database.ts';
import { partitionsAt, releasedAt } from '../../../data/queries/editions.ts';
import { compareCsv } from '../../formats/compare-csv.ts';
import { assembleCompare, type Comparison } from '../assemble/compare/index.ts';
import { compareParameters } from '../compare-parameters.ts';
import { routes, type ApiContext } from '../context.ts';
import { answer, isFreshAt, readFrom, requirePublished, type ReadFrom } from '../editioned.ts';
import { badParameter } from '../problem.ts';
import { csvResponses, jsonResponses } from '../responses.ts';
import { CompareShape, type CompareAnswer } from '../shapes/compare.ts';

type Asked = z.infer<typeof compareParameters>;

const DEFAULT = parseMeasure('non-uk')!;

/** A group needs its members, and a rank everybody; the UK as published needs neither. */
function needsEverybody({ as, benchmarks }: Comparison): boolean {
  return (
    as === 'rank' ||
    benchmarks.some(({ kind, statistic }) => kind !== 'uk' || statistic !== 'total')
  );
}

function baseYear(asked: string | undefined, years: readonly string[], measure: Measure) {
  if (asked === undefined) return years[0] ?? null;
  if (years.includes(asked)) return asked;
  throw badParameter(
    'base',
    `There are no figures of ${measure.code} for ${asked}. There are for ${years.join(', ')}.`,
    years,
  );
}

/** @throws {HTTPException} 400 where the edition has no figures of the measure: of a country whose world region is not collected by provider */
function requireYears(years: readonly string[], measure: Measure, edition: number): void {
  if (years.length > 0) return;
  throw badParameter(
    'measure',
    `Edition ${edition} holds no figures by provider of this: ${measureName(measure)}.`,
    [],
  );
}

/** @throws {HTTPException} 400 where a provider, or one whose like is asked for, is not known */
function requireKnown(
  { ukprns, benchmarks }: Comparison,
  known: ReadonlySet<string>,
  edition: number,
) {
  const say = (ukprn: string) => `Edition ${edition} knows no provider with the UKPRN ${ukprn}.`;
  const unknown = ukprns.find((ukprn) => !known.has(ukprn));
  if (unknown) throw badParameter('p', say(unknown), []);
  const likeNone = benchmarks.find((each) => each.kind === 'size' && !known.has(each.id));
  if (likeNone?.kind === 'size') throw badParameter('b', say(likeNone.id), []);
}

async function compared(c: ApiContext, from: ReadFrom, asked: Asked): Promise<CompareAnswer> {
  const db = databaseOf(c.env.DB);
  const at = from.edition.number;
  const measure = asked.measure ?? DEFAULT;
  const [years, enrolled, released] = await Promise.all([
    comparedYears(db, at, measure),
    partitionsAt(db, 'enrolment', at),
    releasedAt(db, at),
  ]);
  requireYears(years, measure, at);
  const comparison: Comparison = {
    ukprns: asked.p ?? [],
    benchmarks: asked.b ?? [],
    measure,
    as: asked.as ?? 'count',
    base: baseYear(asked.base, years, measure),
  };
  const [known, more, facts] = await Promise.all([
    comparedInstitutions(db, at, enrolled.at(-1) ?? ''),
    measuresAt(db, at),
    comparedFacts(db, at, {
      measure,
      years,
      ukprns: needsEverybody(comparison) ? null : [...comparison.ukprns, UK_TOTAL],
    }),
  ]);
  requireKnown(comparison, new Set(known.institutions.map(({ ukprn }) => ukprn)), at);
  return assembleCompare(from.edition, released, comparison, years, known, facts, [
    ...ORIGIN_MEASURES.map((code) => parseMeasure(code)!),
    ...more,
  ]);
}

const json = createRoute({
  method: 'get',
  path: '/compare',
  operationId: 'compare',
  summary:
    'Several providers and benchmarks side by side, each figure with what rounding lets it be',
  request: { query: compareParameters },
  responses: jsonResponses('The comparison', CompareShape),
});

const csv = createRoute({
  method: 'get',
  path: '/compare.csv',
  operationId: 'compare-csv',
  summary: 'The same as CSV: one line a series and year, on the scale asked for',
  request: { query: compareParameters },
  responses: csvResponses('The figures that the chart draws', z.string()),
});

export const compare = routes()
  .openapi(json, async (c) => {
    const asked = c.req.valid('query');
    const from = await readFrom(c, asked.edition);
    await requirePublished(c, asked.measure?.source ?? 'enrolment', from);
    return answer(c, from, () => compared(c, from, asked));
  })
  .openapi(csv, async (c) => {
    const asked = c.req.valid('query');
    const from = await readFrom(c, asked.edition);
    await requirePublished(c, asked.measure?.source ?? 'enrolment', from);
    if (isFreshAt(c, from, 'csv')) return c.body(null, 304);
    const body = compareCsv(await compared(c, from, asked));
    c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
    c.header(
      'Content-Disposition',
      `attachment; filename="comparison-edition-${from.edition.number}.csv"`,
    );
    return c.body(body, 200);
  });
