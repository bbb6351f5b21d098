/**
 * The build: SvelteKit's, then the embedded figures beside it, where the Worker reads them through
 * its ASSETS binding.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './hash-of.ts';
import { ROOT } from './install.mjs';
import { runTool } from './tools.ts';

const BUILT = join(ROOT, '.svelte-kit/cloudflare');
const WORKER = join(BUILT, '_worker.js');
/** What the standing build was made from. */
const STAMP = join(ROOT, '.svelte-kit/built-from');

const SOURCES = [
  'src',
  'workers',
  'data',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/** When the Worker was built: a build made by another hand has another time, and counts as none. */
const builtAt = () => (existsSync(WORKER) ? statSync(WORKER).mtimeMs : 0);

/** Whether what is built was built from the sources as they are. */
export function isBuilt(): boolean {
  if (!existsSync(STAMP)) return false;
  return readFileSync(STAMP, 'utf8') === `${hashOf(...SOURCES)} ${builtAt()}`;
}

/** Copies data/figures/*.csv to where the Worker finds them as /figures/…. */
function copyFigures(): void {
  const from = join(ROOT, 'data/figures');
  const to = join(BUILT, 'figures');
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((file) => file.endsWith('.csv'))) {
    cpSync(join(from, name), join(to, name));
  }
}

/** Builds, whether or not it is needed. */
export async function build(): Promise<void> {
  const sources = hashOf(...SOURCES);
  await runTool('vite', ['build'], { env: { NODE_ENV: 'production' } });
  copyFigures();
  writeFileSync(STAMP, `${sources} ${builtAt()}`);
}

/** Builds where the sources have changed. Answers whether it did. */
export async function buildIfChanged(): Promise<boolean> {
  if (isBuilt()) return false;
  await build();
  return true;
}
