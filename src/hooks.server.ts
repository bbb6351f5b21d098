/**
 * What a page's first view needs comes first. Pages are whole without scripts, so those wait (`wake.ts`);
 * the faces that every page opens with are asked for along with the styles, so that no line moves when
 * they come. Downloads go past the adapter's cache. Errors say what may help, those of files to programs.
 */
import { dev } from '$app/environment';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { askedByProgram, asProblem, isRouteOfFile } from './lib/data/file-problems.ts';
import { inAscii } from './lib/page/in-ascii.ts';
import { withMapPreview } from './lib/page/map-preview.ts';
import { sleeping } from './lib/page/sleeping.ts';
import takeUp from './lib/page/take-up.ts?text';
import wake from './lib/page/wake.ts?text';
import { nearPages } from './lib/site/near-pages.ts';
import { layAside } from '../workers/files/uncached.ts';

/** The faces above the fold, as the build names them; those for rarer characters wait for a page that has some. */
const FIRST_FACES = /\/(?:bricolage-grotesque(?:-display)?|newsreader)\.[\w-]+\.woff2$/;

/** PNG pictures are drawn by the Worker's entry, which `npm run dev` does not run. */
const NO_PNG = {
  message: 'There are no PNG pictures while developing',
  advice: 'The drawing itself is here under .svg. npm start serves it as PNG, too.',
};

export const handle: Handle = async ({ event, resolve }) => {
  const scripts: string[] = [];
  const isOfFile = isRouteOfFile(event.route.id);
  if (isOfFile) event.request = askedByProgram(event.request);
  const response = await resolve(event, {
    preload({ type, path }) {
      if (type === 'js') scripts.push(path);
      return type === 'font' ? FIRST_FACES.test(path) : type === 'css';
    },
    transformPageChunk({ html }) {
      const page = event.route.id === '/' ? withMapPreview(html, event.url) : html;
      return inAscii(sleeping(page, { wake, takeUp }, scripts));
    },
  });
  return layAside(isOfFile ? await asProblem(response) : response);
};

/** An address that no page answers: what may have been meant. Anything else is told in the log alone. */
export const handleError: HandleServerError = async ({ error, event, status, message }) => {
  if (dev && status === 404 && event.url.pathname.endsWith('.png')) return NO_PNG;
  if (status === 404) return { message, near: await nearPages(event.fetch, event.url.pathname) };
  // A percent sign of an address is no place for a value.
  console.error('%s failed', event.url.pathname, error);
  return { message: 'This page did not load' };
};
