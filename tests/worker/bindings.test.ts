import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';

it('runs in workerd over a migrated D1', async () => {
  expect(navigator.userAgent).toBe('Cloudflare-Workers');
  const count = await env.DB.prepare('select count(*) as n from edition').first<{ n: number }>();
  expect(count?.n).toBe(0);
});
