/** `npm test`: everything that is checked, from a fresh clone on. Runs on Node 20 with nothing installed. */
import { handOver } from '../workers/operate/hand-over.mjs';

await handOver('tests/suite/index.ts', process.argv.slice(2));
