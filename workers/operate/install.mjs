/**
 * Makes sure that what package-lock.json asks for is installed, and finds the Node that runs our
 * TypeScript. Plain JavaScript that Node 20 can run before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const OLDEST_NPM = 9;
/** Oldest Node that can start us, and the oldest that can run everything where npm offers no packaged one. */
const OLDEST_NODE = { start: [20, 0], run: [22, 12] };

/** @param {string} version `22.12.0` or `v22.12.0` */
const parts = (version) => version.replace(/^v/, '').split('.').map(Number);

/**
 * @param {string} version
 * @param {number[]} oldest major and minor
 */
function isAtLeast(version, [oldestMajor = 0, oldestMinor = 0]) {
  const [major = 0, minor = 0] = parts(version);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Where the Node of our optional dependencies stands on this platform, if it is one of theirs. */
function packagedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (!(name in optionalDependencies)) return null;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(ROOT, 'node_modules', name, 'bin', file);
}

/** Stops with a sentence that says what to do, where Node is too old to go on. */
export function checkNode() {
  const oldest = packagedNode() ? OLDEST_NODE.start : OLDEST_NODE.run;
  if (isAtLeast(process.version, oldest)) return;
  throw new Error(
    `Node ${oldest.join('.')} or newer is needed here; this is ${process.version}. ` +
      'Install a newer one from https://nodejs.org and try again.',
  );
}

/**
 * The Node that runs TypeScript, with the flags that it needs: the packaged one where it works
 * (it does not on a Linux without glibc), else the one we run on.
 *
 * @returns {string[]}
 */
export function nodeForTypeScript() {
  const packaged = packagedNode();
  if (packaged && spawnSync(packaged, ['--version']).status === 0) return [packaged];
  if (!isAtLeast(process.version, OLDEST_NODE.run)) {
    throw new Error(
      `Node ${OLDEST_NODE.run.join('.')} or newer is needed here; this is ${process.version}.`,
    );
  }
  const flags = parts(process.version)[0] === 22 ? ['--experimental-strip-types'] : [];
  return [process.execPath, ...flags, '--disable-warning=ExperimentalWarning'];
}

/** @param {string} file a lock file */
function lockedPackages(file) {
  if (!existsSync(file)) return null;
  /** @type {Record<string, { version?: string; integrity?: string; optional?: boolean }>} */
  const packages = JSON.parse(readFileSync(file, 'utf8')).packages;
  return Object.entries(packages).filter(([path]) => path !== '');
}

/** Whether node_modules holds what package-lock.json asks for, by npm's own record of what it installed. */
export function isInstalled() {
  const wanted = lockedPackages(join(ROOT, 'package-lock.json'));
  const installed = lockedPackages(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  const found = new Map(installed);
  return wanted.every(([path, { version, integrity, optional }]) => {
    const it = found.get(path);
    return it ? it.version === version && it.integrity === integrity : optional === true;
  });
}

/** How to call npm: through the Node and the script that called us, where npm did. */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script?.endsWith('.js')) return { command: node ?? process.execPath, first: [script] };
  return { command: 'npm', first: [] };
}

/** Stops with a sentence that says what to do, where npm is missing or too old for our lock file. */
function checkNpm() {
  const { command, first } = npm();
  const shell = process.platform === 'win32' && command === 'npm';
  const version = spawnSync(command, [...first, '--version'], { shell, encoding: 'utf8' }).stdout;
  if (version && isAtLeast(version.trim(), [OLDEST_NPM])) return;
  throw new Error(
    `npm ${OLDEST_NPM} or newer is needed; ` +
      (version ? `this is ${version.trim()}. Run: npm install --global npm` : 'none was found.'),
  );
}

/** Installs what package-lock.json asks for. @returns {Promise<void>} */
export async function install() {
  checkNpm();
  const { command, first } = npm();
  // `npm ci` deletes node_modules first, which Windows refuses while the Node in it is running us.
  const inUse = process.platform === 'win32' && process.execPath.includes('node_modules');
  const order = [inUse ? 'install' : 'ci', '--include=dev', '--include=optional'];
  const child = spawn(command, [...first, ...order], {
    cwd: ROOT,
    shell: process.platform === 'win32' && command === 'npm',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const code = await new Promise((ended, failed) => child.on('close', ended).on('error', failed));
  if (code === 0) return;
  const lines = output.trim().split('\n').slice(-30).join('\n');
  throw new Error(`${lines}\nInstalling failed. It needs the package registry, this once.`);
}
