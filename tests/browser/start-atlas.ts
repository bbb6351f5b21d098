/**
 * Starts the real build the way `npm start` does, on a port of its own and with a state folder of its
 * own, so that nobody's data are touched.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const READY = 'We Are International Atlas is at';

/**
 * Resolves once the Atlas answers with its embedded figures loaded, with what stops it.
 *
 * @param kept a state folder that stays; without one there is an empty one, which goes when it stops
 */
export async function startAtlas(port: number, kept?: string): Promise<() => Promise<void>> {
  const state = kept ?? mkdtempSync(join(tmpdir(), 'atlas-tests-'));
  const child = spawn(process.execPath, ['workers/operate/run.mjs', 'start'], {
    env: { ...process.env, PORT: String(port), ATLAS_STATE: state },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  await new Promise<void>((ready, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        output += text.toString();
        if (output.includes(READY)) ready();
      });
    }
    void ended.then(() => failed(new Error(`The Atlas did not start:\n${output}`)));
  });
  return async () => {
    child.kill('SIGTERM');
    await ended;
    if (!kept) rmSync(state, { recursive: true, force: true });
  };
}
