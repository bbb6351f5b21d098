/** What an answer is to a budget: its kind, and how many bytes of it go over the wire. */
import { brotliCompressSync, constants } from 'node:zlib';

export const KINDS = ['html', 'css', 'js', 'fonts', 'geometry', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Brotli's quality: what a server can afford that compresses while it sends. */
export const QUALITY = 4;

/** Types whose bytes are compressed already. */
const COMPRESSED = /^(?:font\/woff2|image\/(?:png|jpeg|webp|avif)|application\/(?:zip|gzip))/;

/** The kind of an answer. Boundaries count as geometry, whatever form they come in. */
export function kindOf(path: string, type: string): Kind {
  if (/^\/land\b/.test(path) || /topo|geo\+json/.test(`${path} ${type}`)) return 'geometry';
  if (type.startsWith('text/html')) return 'html';
  if (type.startsWith('text/css')) return 'css';
  if (/javascript/.test(type)) return 'js';
  return type.startsWith('font/') || path.endsWith('.woff2') ? 'fonts' : 'other';
}

/** Bytes of a body as sent, without headers. */
export function bytesSent(body: Buffer, type: string): number {
  if (COMPRESSED.test(type)) return body.length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return Math.min(body.length, brotliCompressSync(body, { params }).length);
}
