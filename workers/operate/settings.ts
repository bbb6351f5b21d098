/** What the surroundings decide: where the Atlas listens, and where it keeps its local state. */
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const DEFAULT_PORT = 8787;

/** The port to serve on: `PORT`, or 8787. */
export function portSetting(value = process.env.PORT): number {
  if (!value) return DEFAULT_PORT;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is “${value}”; it must be a whole number from 1 to 65535.`);
}

/** Folder of the local D1, R2, Queue and Workflow: `ATLAS_STATE`, or .wrangler/state. */
export const stateFolder = (): string =>
  process.env.ATLAS_STATE ?? join(ROOT, '.wrangler', 'state');

/** Whether evidence pages of this machine may be checked: `ATLAS_TEST_LOOPBACK=1`, for tests alone. */
export const loopbackSetting = (value = process.env.ATLAS_TEST_LOOPBACK): boolean => value === '1';

/** The Atlas that a command line calls: the one named, else the one on this machine. */
export const atlasAddress = (named?: string): string =>
  named ?? `http://localhost:${portSetting()}`;
