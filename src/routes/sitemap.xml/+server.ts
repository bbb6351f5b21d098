/** Every page, for search engines. */
import { ask } from '$lib/page/ask.ts';
import { pagesOf, sitemapXml } from '$lib/site/sitemap.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { RequestHandler } from './$types';

/** All institutions, in one go; the list is some 450 long. */
const ALL = 10_000;

export const GET: RequestHandler = async ({ fetch, url }) => {
  const api = atlas(fetch);
  const [{ datasets }, { editions }, { institutions }, { countries }, areas] = await Promise.all([
    ask(api.datasets()),
    ask(api.editions()),
    ask(api.institutions({ limit: ALL })),
    ask(api.countries()),
    ask(api.areas()),
  ]);
  const pages = pagesOf({
    datasets: datasets.filter(({ first_edition }) => first_edition !== null),
    editions,
    slugs: institutions.map(({ slug }) => slug),
    countries: countries.map(({ code }) => code),
    areas: areas.areas.map(({ code }) => code),
  });
  return new Response(sitemapXml(url.origin, pages), {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': 'public, max-age=3600, must-revalidate',
    },
  });
};
