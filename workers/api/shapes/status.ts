/** `GET /api/v1/status` and `GET /api/v1/editions`: what the collectors did, and what came of it. */
import { z } from '@hono/zod-openapi';
import { CheckTallyShape } from './checks.ts';
import { EditionShape } from './common.ts';

export const RunShape = z
  .object({
    id: z.string(),
    source: z.string(),
    trigger: z.enum(['cron', 'operator', 'embedded']),
    outcome: z.enum(['running', 'published', 'unchanged', 'older', 'refused', 'failed']),
    step: z.string(),
    started_at: z.string(),
    alive_at: z.string(),
    finished_at: z.string().nullable(),
    bytes: z.int(),
    files: z.array(z.object({ sha256: z.string(), name: z.string(), bytes: z.int() })),
    rows_read: z.int(),
    added: z.int(),
    changed: z.int(),
    removed: z.int(),
    warnings: z.array(z.string()),
    error: z.string().nullable(),
    edition: z.int().nullable(),
    override_reason: z.string().nullable(),
  })
  .openapi('Run');

export const SourceStatusShape = z
  .object({
    source: z.string(),
    title: z.string(),
    publisher: z.string(),
    /** Cron expression, or null for a source that is only imported. */
    schedule: z.string().nullable(),
    last_run: RunShape.nullable(),
    last_published: RunShape.nullable(),
  })
  .openapi('SourceStatus');

export const StatusShape = z
  .object({
    edition: EditionShape.nullable(),
    sources: z.array(SourceStatusShape),
    /** What the last looks at evidence pages found; null before the first edition. */
    checks: CheckTallyShape.nullable(),
    /** Newest first, at most 50. */
    runs: z.array(RunShape),
  })
  .openapi('Status');

export const EditionDetailShape = EditionShape.extend({
  partitions: z.array(
    z.object({
      dataset: z.string(),
      partition: z.string(),
      released: z.string(),
      added: z.int(),
      changed: z.int(),
      removed: z.int(),
    }),
  ),
  sources: z.array(
    z.object({
      dataset: z.string(),
      sha256: z.string(),
      name: z.string(),
      bytes: z.int(),
      url: z.string().nullable(),
      retrieved_at: z.string(),
    }),
  ),
}).openapi('EditionDetail');

export const EditionListShape = z
  .object({ editions: z.array(EditionDetailShape) })
  .openapi('EditionList');

export type Run = z.infer<typeof RunShape>;
export type StatusAnswer = z.infer<typeof StatusShape>;
export type EditionListAnswer = z.infer<typeof EditionListShape>;
export type EditionDetail = z.infer<typeof EditionDetailShape>;
