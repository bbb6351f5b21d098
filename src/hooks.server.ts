/**
 * What a page's first view needs comes first. Pages are whole without scripts, so those are preloaded
 * after everything else; the faces that every page opens with are asked for along with the styles, so
 * that no line moves when they come. Downloads go past the adapter's cache.
 */
import type { Handle } from '@sveltejs/kit';
import { layAside } from '../workers/files/uncached.ts';

/** The faces above the fold, as the build names them; those for rarer characters wait for a page that has some. */
const FIRST_FACES = /\/(?:bricolage-grotesque(?:-display)?|newsreader)\.[\w-]+\.woff2$/;

export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event, {
    preload: ({ type, path }) =>
      type === 'font' ? FIRST_FACES.test(path) : type === 'js' || type === 'css',
  });
  const link = response.headers.get('link');
  if (link) response.headers.set('link', scriptsLast(link));
  return layAside(response);
};

function scriptsLast(link: string): string {
  return link.replaceAll('rel="modulepreload"', 'rel="modulepreload"; fetchpriority="low"');
}
