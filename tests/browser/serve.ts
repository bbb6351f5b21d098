/** Serves the real build to the browser tests, on the port that their configuration chose. */
import { startAtlas } from './start-atlas.ts';

export default (): Promise<() => Promise<void>> => startAtlas(Number(process.env.ATLAS_TEST_PORT));
