/** What robots may read: all but the operator's addresses, and pages of filters without end. */
import type { RequestHandler } from './$types';

const RULES = [
  'User-agent: *',
  'Disallow: /api/v1/operator',
  // Comparisons of any eight providers are more than anyone can index.
  'Disallow: /compare?',
  'Disallow: /*?*cursor=',
  'Allow: /',
];

export const GET: RequestHandler = ({ url }) =>
  new Response([...RULES, '', `Sitemap: ${url.origin}/sitemap.xml`, ''].join('\n'), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600, must-revalidate',
    },
  });
