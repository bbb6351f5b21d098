/** Runs the tools in node_modules (vite, wrangler) on the Node that runs us. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const TOOLS = {
  vite: 'node_modules/vite/bin/vite.js',
  wrangler: 'node_modules/wrangler/bin/wrangler.js',
};
export type Tool = keyof typeof TOOLS;

/** What keeps the tools to themselves: no metrics, no banners, no offers, no calls home. */
const QUIET = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_NO_SKILLS_UPDATE_PROMPTS: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
};

interface How {
  env?: Record<string, string>;
  stdio?: StdioOptions;
  /** In a process group of its own, so that it and all it starts can be stopped together. */
  group?: boolean;
}

/** Starts a tool in the project's folder. Its input is closed: nothing here waits for an answer. */
export function startTool(tool: Tool, args: string[], how: How = {}): ChildProcess {
  const child = spawn(process.execPath, [join(ROOT, TOOLS[tool]), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...QUIET, ...how.env },
    stdio: how.stdio ?? ['ignore', 'pipe', 'pipe'],
    detached: how.group === true && process.platform !== 'win32',
  });
  // Nothing that we started outlives us.
  const end = () => child.kill();
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** Everything that a process prints, as it comes. */
export function outputOf(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => (output += text.toString()));
  }
  return () => output;
}

/** Runs a tool to its end and answers what it printed; throws with that where it fails. */
export async function runTool(tool: Tool, args: string[], how: How = {}): Promise<string> {
  const child = startTool(tool, args, how);
  const output = outputOf(child);
  const code = await new Promise<number | null>((ended, failed) =>
    child.on('close', ended).on('error', failed),
  );
  if (code !== 0) throw new Error(`${output().trim()}\n${tool} ${args[0]} failed.`);
  return output();
}
