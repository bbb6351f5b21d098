import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';

const MARK = '__TEST_LOOPBACK__';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('the loopback toggle', () => {
  it.each([MARK, 'ATLAS_TEST_LOOPBACK', 'LOOPBACK'])('no variable %s turns it on', async (name) => {
    vi.stubEnv(name, 'true');
    const { mannersOf } = await import('../../../../workers/check/manners.ts');
    const env = { CONTACT: 'https://atlas.test', [name]: true };
    expect(mannersOf(env)).toMatchObject({ loopback: false, delay: 2000 });
  });

  it.each([
    'wrangler.toml',
    'workers/operate/deploy.ts',
    'vite.config.ts',
    'workers/operate/build.ts',
  ])('is not written by %s', (file) => {
    expect(readFileSync(file, 'utf8')).not.toContain(MARK);
  });
});
