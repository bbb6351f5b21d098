/**
 * Serves the real build to the browser tests, on the port that their configuration chose; with the
 * state of `ATLAS_TEST_STATE` where the suite made one ready, else from nothing.
 */
import { startAtlas } from './start-atlas.ts';

export default (): Promise<() => Promise<void>> =>
  startAtlas(Number(process.env.ATLAS_TEST_PORT), process.env.ATLAS_TEST_STATE);
