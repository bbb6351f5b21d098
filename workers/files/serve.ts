/**
 * Whole datasets as files, `/data/{dataset}/{edition}/{dataset}.{ext}`: from the archive, in parts
 * where parts are asked for. Answered by the Worker's entry and not by a page's server, which would
 * copy every file into a cache on its way and hold what a slow reader has not taken yet.
 */
import {
  fileAddress,
  FILE_FORMATS,
  fileFormatsOf,
  fileName,
  type FileFormatId,
} from '../../data/catalogue/files.ts';
import { CATALOGUE, type Dataset } from '../../data/catalogue/index.ts';
import { databaseOf } from '../../data/queries/database.ts';
import { firstEditionOf, publishedEdition } from '../../data/queries/editions.ts';
import { exportAt, lastChangeOf, type StoredFile } from '../../data/queries/export.ts';
import { DOWNLOADED_PAGE } from '../../data/queries/rows.ts';
import { fileSource } from '../export/source.ts';
import type { Env } from '../env.ts';
import { byteStream } from '../formats/byte-stream.ts';
import { fileChunks } from '../formats/file.ts';
import { answerFor, noFile, problem, READ_BY_ALL } from './answers.ts';

const PATH = /^\/data\/([^/]+)\/([^/]+)\/([^/]+\.[^/]+)$/;

interface Asked {
  dataset: Dataset;
  edition: number | 'latest';
  format: FileFormatId;
  /** Whether the address is another than that of the file: it asks for a shape in the way of chosen rows. */
  isElsewhere: boolean;
}

/** The format in the shape that `shape=wide` asks for, as chosen rows are asked for; null where there is none. */
function inShape(dataset: Dataset, format: FileFormatId, shape: string): FileFormatId | null {
  if (shape === 'long') return format;
  const wide = shape === 'wide' ? `wide-${format}` : null;
  return fileFormatsOf(dataset).find((each) => each === wide) ?? null;
}

/** What the path names; a problem where it names nothing, null where it is not that of a file. */
function askedBy({ pathname, searchParams }: URL): Asked | Response | null {
  const [, id, editionText = '', file] = PATH.exec(pathname) ?? [];
  if (!id) return null;
  const dataset = CATALOGUE.find((each) => each.id === id);
  if (!dataset) return noFile(`There is no dataset "${id}". /data lists them all.`);
  const named = fileFormatsOf(dataset).find((each) => fileName(dataset.id, each) === file);
  const names = fileFormatsOf(dataset).map((each) => fileName(dataset.id, each));
  if (!named) return noFile(`There is no file "${file}" here, but ${names.join(', ')}.`);
  const shape = searchParams.get('shape') ?? 'long';
  const format = inShape(dataset, named, shape);
  if (!format) {
    const wide = CATALOGUE.filter((each) => each.wide).map((each) => each.id);
    return noFile(
      `There is no ${file} of shape "${shape}", but ${names.join(', ')}. Wide, as CSV and XLSX, are ${wide.join(', ')}.`,
    );
  }
  const asked = { dataset, format, isElsewhere: format !== named };
  if (editionText === 'latest') return { ...asked, edition: 'latest' };
  if (/^[1-9]\d{0,8}$/.test(editionText)) return { ...asked, edition: Number(editionText) };
  return noFile(`"${editionText}" is no edition: give its number, or latest.`);
}

/** The answer to a request for a file; null for any other request. */
export async function serveFile(request: Request, env: Env): Promise<Response | null> {
  const asked = askedBy(new URL(request.url));
  if (!asked || asked instanceof Response) return asked;
  if (request.method === 'OPTIONS')
    return new Response(null, { status: 204, headers: READ_BY_ALL });
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return problem(405, 'Files are for reading: use GET or HEAD.', { Allow: 'GET, HEAD, OPTIONS' });
  }
  const reader = request.headers.get('CF-Connecting-IP');
  if (reader && !(await env.READERS.limit({ key: reader })).success) {
    return problem(429, 'Too many requests from your address. Wait a minute.', {
      'Retry-After': '60',
    });
  }
  return answerAsked(request, env, asked);
}

async function answerAsked(request: Request, env: Env, asked: Asked): Promise<Response> {
  const { dataset, format } = asked;
  const db = databaseOf(env.DB);
  const newest = await publishedEdition(db);
  if (!newest) return problem(503, 'Nothing is published yet.', { 'Retry-After': '30' });
  const number = asked.edition === 'latest' ? newest.number : asked.edition;
  const written = await lastChangeOf(db, dataset.id, number);
  if (number > newest.number) return noFile(`The newest edition is ${newest.number}.`);
  const first = await firstEditionOf(db, dataset.id);
  if (written === null || first === null || first > number) {
    return noFile(
      `${dataset.title} was ${first ? `first published in edition ${first}` : 'not published yet'}.`,
    );
  }
  const Location = fileAddress(dataset.id, written, format);
  if (asked.edition === 'latest') return leadTo(Location, 302, 'public, max-age=60');
  // A later edition that left the dataset as it was has no file of its own: one file, one address, one number in it.
  if (number !== written || asked.isElsewhere)
    return leadTo(Location, 308, 'public, max-age=31536000, immutable');
  const stored = await exportAt(db, dataset.id, number, format);
  return stored
    ? fromArchive(request, env, dataset, format, stored)
    : fromDatabase(request, env, dataset, format, written);
}

const leadTo = (Location: string, status: 302 | 308, cacheControl: string) =>
  new Response(null, {
    status,
    headers: { ...READ_BY_ALL, Location, 'Cache-Control': cacheControl },
  });

/** A stored file, or the part of it that is asked for. It never changes. */
async function fromArchive(
  request: Request,
  env: Env,
  dataset: Dataset,
  format: FileFormatId,
  stored: StoredFile,
): Promise<Response> {
  const { status, headers, range } = answerFor(request, stored);
  const common = headersOf(dataset, format, stored.edition);
  const answer = (body: ReadableStream | null) =>
    new Response(body, { status, headers: { ...common, ...headers } });
  if (request.method === 'HEAD' || [304, 412, 416].includes(status)) return answer(null);
  const object = await env.ARCHIVE.get(stored.key, range ? { range } : undefined);
  return object ? answer(object.body) : problem(500, 'The archive has lost this file.');
}

/** A file that is still to be written, made from the rows as they are read; and asks for it to be written. */
async function fromDatabase(
  request: Request,
  env: Env,
  dataset: Dataset,
  format: FileFormatId,
  number: number,
): Promise<Response> {
  const edition = await publishedEdition(databaseOf(env.DB), number);
  if (!edition) return noFile(`There is no edition ${number}.`);
  const headers = { ...headersOf(dataset, format, number), 'Cache-Control': 'no-store' };
  if (request.method === 'HEAD') return new Response(null, { headers });
  await env.EXPORTS.send({ dataset: dataset.id, edition: number, format });
  const chunks = await fileChunks(
    format,
    fileSource(env, dataset.id, edition, {}, DOWNLOADED_PAGE),
  );
  return new Response(byteStream(chunks), { headers });
}

function headersOf(dataset: Dataset, format: FileFormatId, edition: number) {
  const { extension, mediaType } = FILE_FORMATS[format];
  const stem = fileName(dataset.id, format).slice(0, -extension.length - 1);
  return {
    ...READ_BY_ALL,
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${stem}-edition-${edition}.${extension}"`,
  };
}
