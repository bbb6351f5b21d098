/**
 * Pages are whole without scripts, so what a reader sees first is not to wait for them: they are
 * preloaded, but after everything else.
 */
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const link = response.headers.get('link');
  if (link) response.headers.set('link', scriptsLast(link));
  return response;
};

function scriptsLast(link: string): string {
  return link.replaceAll('rel="modulepreload"', 'rel="modulepreload"; fetchpriority="low"');
}
