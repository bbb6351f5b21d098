import { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from '../env.ts';

/** The API under /api/v1. */
export const api = new OpenAPIHono<{ Bindings: Env }>().basePath('/api');
