/** An institution's figures: every year and group of origin. */
import { refuseFaults } from '$lib/data/refuse-faults.ts';
import { pageOf, viewFile } from '$lib/data/view-file.ts';
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { strangeParams } from '$lib/page/strange-params.ts';
import { datasetOf } from '../../../../data/catalogue/index.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { RequestHandler } from './$types';

/** More than a provider has rows. */
const LIMIT = 10_000;

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { edition, fault } = editionAsked(url.searchParams);
  refuseFaults(fault, ...strangeParams(url.searchParams, ['edition', 'show', 'since']));
  const api = atlas(fetch);
  const { institution } = await ask(api.institution(params.slug, { edition }));
  const answer = await ask(
    api.data('enrolment', { ukprn: institution.ukprn, edition, limit: LIMIT }),
  );
  return viewFile(
    {
      name: institution.slug,
      title: `${institution.name}: students by origin`,
      from: 'enrolment',
      row: datasetOf('enrolment').row,
      columns: datasetOf('enrolment').columns,
      rows: answer.rows,
      edition: answer.edition,
      url: pageOf(url, `/institutions/${institution.slug}`),
    },
    params.format,
    fetch,
  );
};
