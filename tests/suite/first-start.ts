/**
 * A step of the suite: a first start from nothing, through to the last file that it writes. The state
 * that it leaves is what the browser tests look at, so that no page of theirs waits for those files.
 */
import { mkdirSync, rmSync } from 'node:fs';
import type { DatasetSummary } from '../../workers/api/shapes/datasets.ts';
import { freePort } from '../browser/free-port.ts';
import { startAtlas } from '../browser/start-atlas.ts';
import { STATE } from './state.ts';

const LOOK_MS = 1000;
/** Writing them takes about half a minute on two cores that do other things besides. */
const MOST_MS = 240_000;

/** How many files of the newest edition are still to be written. */
async function filesMissing(base: string): Promise<number> {
  const answer = await fetch(`${base}/api/v1/datasets`);
  if (!answer.ok) throw new Error(`The datasets were not told: ${await answer.text()}`);
  const { datasets } = (await answer.json()) as { datasets: DatasetSummary[] };
  const files = datasets.flatMap(({ downloads }) => downloads);
  if (files.length === 0) throw new Error('No dataset offers a file.');
  return files.filter(({ bytes }) => bytes === null).length;
}

async function untilWritten(base: string): Promise<void> {
  const deadline = Date.now() + MOST_MS;
  while ((await filesMissing(base)) > 0) {
    if (Date.now() > deadline)
      throw new Error('Files of the newest edition were not written in time.');
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

rmSync(STATE, { recursive: true, force: true });
mkdirSync(STATE, { recursive: true });
const port = await freePort();
const stop = await startAtlas(port, STATE);
try {
  await untilWritten(`http://localhost:${port}`);
} finally {
  await stop();
}
console.log('started from nothing, and every file of the newest edition written');
