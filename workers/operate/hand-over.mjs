/**
 * Installs what is missing, then hands a command over to TypeScript on the Node that came with it.
 * Runs on Node 20 with nothing installed.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { checkNode, install, isInstalled, nodeForTypeScript, ROOT } from './install.mjs';
import { step } from './progress.mjs';

/** Signals that end a command: it is told, and we wait for it to finish tidying up. */
const ENDINGS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * @param {string} script relative to the project's folder
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
function run(script, args) {
  const [node, ...flags] = /** @type {[string, ...string[]]} */ (nodeForTypeScript());
  const child = spawn(node, [...flags, join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
    },
  });
  for (const signal of ENDINGS) process.on(signal, () => child.kill(signal));
  return new Promise((ended, failed) =>
    child
      .on('close', (code, signal) => ended(code ?? 128 + (signal ? constants.signals[signal] : 0)))
      .on('error', failed),
  );
}

/**
 * Ends this process as `script` ends.
 *
 * @param {string} script relative to the project's folder
 * @param {string[]} args
 * @param {string} installing heading for the installation, where one is needed
 */
export async function handOver(script, args, installing = 'Installing') {
  try {
    checkNode();
    if (!isInstalled()) await step(installing, () => install());
    process.exitCode = await run(script, args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
