import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './tests/suite/chromium.ts';
import { freePort } from './tests/browser/free-port.ts';

// Workers read this file again: the port chosen first reaches them through the environment.
process.env.ATLAS_TEST_PORT ??= String(await freePort());

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'tests/results/browser',
  globalSetup: './tests/browser/serve.ts',
  // After a first start the Worker still writes the files of every dataset while the first pages are asked for.
  timeout: 60_000,
  // A busy machine takes long to wake a page; one that does nothing else never waits for this.
  expect: { timeout: 15_000 },
  // Two cores do everything at once here; what passes only at the second time is named at the end of the suite.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${process.env.ATLAS_TEST_PORT}`,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    // Recording costs two fifths of the time on two cores; `--trace on` records where a test needs to be understood.
    trace: 'off',
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: CHROMIUM_ARGS,
    },
  },
});
