/** Which build is running: part of every ETag, so that a deploy never leaves an old shape in a cache. */

/** Written in by vite.config.ts: a hash of the sources. */
declare const __BUILD__: string | undefined;

export const BUILD = typeof __BUILD__ === 'string' ? __BUILD__ : 'unbuilt';
