/** Answers about files: headers, parts, and what is said where there is no file. */
import type { StoredFile } from '../../data/queries/export.ts';
import { rangeAsked, type ByteRange } from './range.ts';

/** Anyone may read from anywhere. */
export const READ_BY_ALL = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': 'Range, If-Range, If-Match, If-None-Match',
  'Access-Control-Expose-Headers':
    'ETag, Content-Disposition, Content-Length, Content-Range, Accept-Ranges, Retry-After',
  'X-Content-Type-Options': 'nosniff',
} as const;

const TITLES: Readonly<Record<number, string>> = {
  400: 'The address cannot be read',
  404: 'There is no such file',
  405: 'Files are for reading',
  429: 'Too many requests',
  500: 'The Atlas failed',
  503: 'Nothing is published yet',
};

/** RFC 9457 problem details, as the API gives them. */
export function problem(
  status: number,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = { type: 'about:blank', title: TITLES[status], status, detail };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...READ_BY_ALL,
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}

export const noFile = (detail: string): Response => problem(404, detail);

const tagsOf = (header: string) => header.split(',').map((tag) => tag.trim());

/** Whether a list of tags holds the file's. */
function holds(header: string | null, etag: string): boolean {
  return tagsOf(header ?? '').some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);
}

/**
 * Status, headers and part of the answer to a request for a stored file. Its tag is its hash, so
 * that it holds for ever; it is not to be compressed on the way, which would change the tag and
 * take the parts away.
 */
export function answerFor(
  request: Request,
  { sha256, bytes }: Pick<StoredFile, 'sha256' | 'bytes'>,
): { status: number; headers: Record<string, string>; range: ByteRange | null } {
  const etag = `"${sha256}"`;
  const headers: Record<string, string> = {
    ETag: etag,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'public, max-age=31536000, immutable, no-transform',
  };
  const wanted = request.headers.get('If-Match');
  if (wanted !== null && !tagsOf(wanted).some((tag) => tag === '*' || tag === etag))
    return { status: 412, headers, range: null };
  if (holds(request.headers.get('If-None-Match'), etag))
    return { status: 304, headers, range: null };
  const condition = request.headers.get('If-Range');
  const isWanted = request.method === 'GET' && (condition === null || condition === etag);
  const range = rangeAsked(isWanted ? request.headers.get('Range') : null, bytes);
  if (range === 'outside') {
    return {
      status: 416,
      headers: { ...headers, 'Content-Range': `bytes */${bytes}` },
      range: null,
    };
  }
  if (range === 'whole') {
    return { status: 200, headers: { ...headers, 'Content-Length': String(bytes) }, range: null };
  }
  const { offset, length } = range;
  headers['Content-Range'] = `bytes ${offset}-${offset + length - 1}/${bytes}`;
  headers['Content-Length'] = String(length);
  return { status: 206, headers, range };
}
