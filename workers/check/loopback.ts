/**
 * The toggle by which pages of this machine may be checked, for tests. It is written into the bundle
 * when that is made, by vitest.config.ts and by a start with ATLAS_TEST_LOOPBACK=1. Deploying never
 * writes it, and no variable, secret or setting of a deployed Worker can: left out, it is off.
 */

declare const __TEST_LOOPBACK__: boolean | undefined;

export const LOOPBACK_ALLOWED =
  typeof __TEST_LOOPBACK__ === 'boolean' && __TEST_LOOPBACK__ === true;
