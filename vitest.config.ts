import { fileURLToPath } from 'node:url';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** What SvelteKit alone provides. */
const appEnvironment = { '$app/environment': here('./tests/fixtures/app-environment.ts') };
const migrations = await readD1Migrations('data/migrations');

/** What loads name of components to draw later: the Worker's runtime draws none. */
const withoutComponents = {
  name: 'without-components',
  enforce: 'pre' as const,
  load: (id: string) => (id.endsWith('.svelte') ? 'export default null;' : null),
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [
          withoutComponents,
          cloudflareTest(({ inject }) => ({
            main: './workers/index.ts',
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                TEST_MIGRATIONS: migrations,
                HESA_BASE: inject<string>('publisher'),
                OPERATOR_TOKEN: 'test-token',
                PUBLISHER_FILES: inject<string>('publisher'),
              },
              // The figures as they are, not as they were last built.
              serviceBindings: {
                ASSETS: (request: Request) =>
                  fetch(inject<string>('publisher') + new URL(request.url).pathname),
              },
            },
          })),
        ],
        // Pages of this machine may be checked here: see workers/check/loopback.ts.
        define: { __TEST_LOOPBACK__: 'true' },
        resolve: {
          alias: {
            'sveltekit-worker': here('./tests/worker/web-stub.ts'),
            $lib: here('./src/lib'),
            ...appEnvironment,
          },
        },
        test: {
          name: 'workers',
          // A runtime for each file would cost a third of all the time; see setup.ts.
          isolate: false,
          restoreMocks: true,
          include: ['tests/worker/**/*.test.ts'],
          setupFiles: ['tests/worker/setup.ts'],
          globalSetup: ['tests/worker/publisher.ts', 'tests/worker/sites.ts'],
          // Far more than any test needs on a machine that does nothing else.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve: { alias: appEnvironment },
        test: {
          name: 'unit',
          environment: 'node',
          // Files share what they import: reading it anew for each took longer than the tests.
          isolate: false,
          restoreMocks: true,
          unstubEnvs: true,
          include: ['tests/unit/**/*.test.ts'],
          // Properties and command lines take a second or two; a busy machine may need many.
          testTimeout: 30_000,
        },
      },
    ],
  },
});
