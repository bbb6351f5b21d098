/** Finds the browser that the browser tests drive, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from '../../workers/operate/install.mjs';

const { PROGRAMFILES, LOCALAPPDATA } = process.env;

/**
 * Where systems keep Chromium or Chrome. First the one without a window: the others draw their own
 * buttons for every page that is opened, which takes half the time of the browser tests.
 */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...[PROGRAMFILES, LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [],
  ),
];

/** What a browser is started with that nobody looks at: no sandbox, which containers lack, and no calls home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser's program: that of `CHROMIUM_PATH`, one of the system, or Playwright's own; null where there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  return [...PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** Longest wait for a package, in milliseconds. */
const PATIENCE = 180_000;

function run(command: string, ...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { cwd: ROOT, stdio: 'inherit', env, timeout: PATIENCE } as const;
  return spawnSync(command, args, options).status === 0;
}

const isDebianRoot = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Installs a package of Debian, which brings all that it needs; asks for the lists of packages where there are none yet. */
function installPackage(name: string): boolean {
  const install = () => run('apt-get', 'install', '-y', name);
  return install() || (run('apt-get', 'update') && install());
}

/**
 * Finds the browser or gets one: Debian's where we may install packages, else Playwright's own build.
 * Throws where none can be had, because browser tests are never skipped.
 */
export function provideChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  const found = findChromium();
  if (found && (named || found === PLACES[0])) return found;
  if (isDebianRoot()) {
    if (!installPackage('chromium-headless-shell') && !found) installPackage('chromium');
  } else if (!found) {
    run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');
  }
  const provided = findChromium();
  if (provided) return provided;
  throw new Error('No Chromium or Chrome here, and none could be installed. Set CHROMIUM_PATH.');
}
