/** `GET /countries` and `GET /countries/{code}`. */
import { createRoute, z } from '@hono/zod-openapi';
import { countryByCode } from '../../../data/countries/index.ts';
import { countryFacts, ukOrigins } from '../../../data/queries/country.ts';
import { nationFacts, transnationalFacts } from '../../../data/queries/country-elsewhere.ts';
import { databaseOf } from '../../../data/queries/database.ts';
import { releasedAt } from '../../../data/queries/editions.ts';
import { originRegionsAt } from '../../../data/queries/origin-years.ts';
import { visaQuarters } from '../../../data/queries/visa-rows.ts';
import { visasOfNationality } from '../../../data/queries/visas-of-nationality.ts';
import { layOutVisas } from '../assemble/visas.ts';
import { assembleCountries, assembleCountry, isOutsideUk } from '../assemble/countries.ts';
import {
  layOutNations,
  layOutTransnational,
  transnationalBreaks,
} from '../assemble/country-elsewhere.ts';
import { routes } from '../context.ts';
import { answer, readFrom, requirePublished } from '../editioned.ts';
import { once, parameters } from '../parameters.ts';
import { ApiProblem } from '../problem.ts';
import { editionNumber } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { CountryDetailShape, CountryListShape } from '../shapes/countries.ts';

const list = createRoute({
  method: 'get',
  path: '/countries',
  operationId: 'countries',
  summary: 'Every country outside the UK, with its students in the UK in the newest year',
  request: { query: parameters({ edition: once(editionNumber) }) },
  responses: jsonResponses('The countries', CountryListShape),
});

const one = createRoute({
  method: 'get',
  path: '/countries/{code}',
  operationId: 'country',
  summary: 'Students from a country: over the years, and by provider',
  request: {
    params: z.object({
      code: z.string().openapi({
        description: "ISO 3166-1 code of the country, or HESA's own where there is none",
        example: 'FR',
      }),
    }),
    query: parameters({ edition: once(editionNumber) }),
  },
  responses: jsonResponses('The country', CountryDetailShape),
});

export const countries = routes();

countries.openapi(list, async (c) => {
  const from = await readFrom(c, c.req.valid('query').edition);
  await requirePublished(c, 'origin', from);
  return answer(c, from, async () => {
    const db = databaseOf(c.env.DB);
    const [held, released] = await Promise.all([
      originRegionsAt(db, from.edition.number),
      releasedAt(db, from.edition.number),
    ]);
    const year = [...held.keys()].at(-1) ?? '';
    const facts = await ukOrigins(db, from.edition.number, year);
    const of = { edition: from.edition, released };
    return assembleCountries(of, year, held.get(year) ?? [], facts);
  });
});

countries.openapi(one, async (c) => {
  const { code } = c.req.valid('param');
  const from = await readFrom(c, c.req.valid('query').edition);
  await requirePublished(c, 'origin', from);
  const country = countryByCode(code);
  if (!country || !isOutsideUk(country)) {
    throw new ApiProblem(404, `No country has the code "${code}". See /api/v1/countries.`);
  }
  return answer(c, from, async () => {
    const db = databaseOf(c.env.DB);
    const held = await originRegionsAt(db, from.edition.number);
    const facts = await countryFacts(db, from.edition.number, code, held);
    const visas = layOutVisas(
      await visaQuarters(db),
      await visasOfNationality(db, from.edition.number, code),
    );
    const [nations, transnational, released] = await Promise.all([
      nationFacts(db, from.edition.number, code),
      transnationalFacts(db, from.edition.number, code),
      releasedAt(db, from.edition.number),
    ]);
    const abroad = layOutTransnational(transnational);
    return assembleCountry({ edition: from.edition, released }, country, held, facts, {
      nations: layOutNations(nations),
      transnational: abroad,
      transnational_breaks: transnationalBreaks(abroad),
      visas,
    });
  });
});
