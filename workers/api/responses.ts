/** Parts of route definitions that repeat. */
import type { z } from '@hono/zod-openapi';
import { ProblemShape } from './shapes/common.ts';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemShape } },
});

const PROBLEMS = {
  304: { description: 'What the reader holds, by its ETag, still stands' },
  400: problem('A parameter is unknown, repeated, malformed or out of range'),
  404: problem('No such edition, dataset or institution'),
  429: problem('Too many requests'),
  503: problem('Nothing is published yet'),
};

/** A JSON answer, and the problems that may come in its place. */
export function jsonResponses<Shape extends z.ZodType>(description: string, schema: Shape) {
  return { 200: { description, content: { 'application/json': { schema } } }, ...PROBLEMS };
}

/** The same for CSV. */
export function csvResponses<Shape extends z.ZodType>(description: string, schema: Shape) {
  return { 200: { description, content: { 'text/csv': { schema } } }, ...PROBLEMS };
}

/** The same for a file of any media type. */
export function fileResponses(description: string, mediaType: string) {
  const schema = { type: 'string' as const, format: 'binary' };
  return { 200: { description, content: { [mediaType]: { schema } } }, ...PROBLEMS };
}
