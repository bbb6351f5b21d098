/** `GET /compare/countries` and `GET /compare/choices`. */
import { createRoute } from '@hono/zod-openapi';
import { choiceFacts } from '../../../data/queries/compare-choices.ts';
import { comparedCountries } from '../../../data/queries/compare-countries.ts';
import { databaseOf } from '../../../data/queries/database.ts';
import { partitionsAt, releasedAt } from '../../../data/queries/editions.ts';
import { originRegionsAt } from '../../../data/queries/origin-years.ts';
import { assembleCountries } from '../assemble/compare/countries.ts';
import { allNames, findingNames } from '../assemble/finding-names.ts';
import { suggestionsFrom } from '../assemble/compare/suggestions.ts';
import { compareParameters, yearOfCountries } from '../compare-parameters.ts';
import { routes } from '../context.ts';
import { answer, readFrom, requirePublished } from '../editioned.ts';
import { once, parameters } from '../parameters.ts';
import { editionNumber } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { CompareChoicesShape, CompareCountriesShape } from '../shapes/compare-more.ts';

const countries = createRoute({
  method: 'get',
  path: '/compare/countries',
  operationId: 'compare-countries',
  summary: 'Countries that students of several providers come from, as far as they are collected',
  request: {
    query: parameters({
      p: compareParameters.shape.p,
      academic_year: once(yearOfCountries),
      edition: once(editionNumber),
    }),
  },
  responses: jsonResponses('Countries by provider', CompareCountriesShape),
});

const choices = createRoute({
  method: 'get',
  path: '/compare/choices',
  operationId: 'compare-choices',
  summary:
    'What there is to compare: providers with the names that find them, countries, and comparisons to begin with',
  request: { query: parameters({ edition: once(editionNumber) }) },
  responses: jsonResponses('Everything that can be chosen', CompareChoicesShape),
});

export const compareMore = routes()
  .openapi(countries, async (c) => {
    const asked = c.req.valid('query');
    const from = await readFrom(c, asked.edition);
    return answer(c, from, async () => {
      const db = databaseOf(c.env.DB);
      const at = from.edition.number;
      const held = await originRegionsAt(db, at);
      // A year without figures by country shows those of the newest that has them.
      const years = [...held.keys()];
      const year = years.find((each) => each === asked.academic_year) ?? years.at(-1) ?? null;
      const ukprns = asked.p ?? [];
      const facts = await comparedCountries(db, at, ukprns, year ?? '');
      return assembleCountries(from.edition, held, year, ukprns, facts);
    });
  })
  .openapi(choices, async (c) => {
    const from = await readFrom(c, c.req.valid('query').edition);
    await requirePublished(c, 'enrolment', from);
    return answer(c, from, async () => {
      const db = databaseOf(c.env.DB);
      const at = from.edition.number;
      const years = await partitionsAt(db, 'enrolment', at);
      const [first = '', newest = ''] = [years[0], years.at(-1)];
      const [facts, released] = await Promise.all([
        choiceFacts(db, at, [first, newest]),
        releasedAt(db, at),
      ]);
      const names = findingNames(facts.institutions, facts.aliases);
      const now = facts.counts.filter(({ academicYear }) => academicYear === newest);
      const count = new Map(now.map(({ ukprn, students }) => [ukprn, students]));
      return {
        edition: from.edition,
        released,
        providers: facts.institutions.map(({ ukprn, name, town }) => ({
          ukprn,
          name,
          aliases: allNames(names.get(ukprn)!),
          town,
          non_uk: count.get(ukprn) ?? null,
        })),
        suggestions: suggestionsFrom(facts, newest, first),
      };
    });
  });
