import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { nodeForTypeScript } from '../../../../workers/operate/install.mjs';

/** Runs a command line of workers/operate that must end before it calls anything. */
function runCommand(script: string, args: string[], env: Record<string, string> = {}) {
  const [node = process.execPath, ...flags] = nodeForTypeScript();
  const { status, stderr } = spawnSync(
    node,
    [...flags, resolve('workers/operate', script), ...args],
    { env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  return { status, said: stderr.trim() };
}

it.each<[string, string, string[], Record<string, string>, string | RegExp]>([
  [
    'a port that is none',
    'start.ts',
    [],
    { PORT: 'abc' },
    'PORT is “abc”; it must be a whole number from 1 to 65535.',
  ],
  ['nothing to import', 'import.ts', [], {}, /^Usage: npm run import -- /],
  [
    'a dataset that is none',
    'import.ts',
    ['stars', 'a.csv'],
    {},
    /^No dataset “stars” takes files\. Those that do: enrolment, /,
  ],
  [
    'a folder and a file that is not there',
    'import.ts',
    ['enrolment', 'data', 'package.json', 'nothing.csv'],
    { INIT_CWD: process.cwd() },
    `No such file: ${resolve('data')}, ${resolve('nothing.csv')}`,
  ],
  ['an option that is none', 'collect.ts', ['--now'], {}, /Unknown option '--now'/],
])('ends with one sentence for %s', (_, script, args, env, sentence) => {
  const { status, said } = runCommand(script, args, env);
  expect(status).toBe(1);
  if (typeof sentence === 'string') expect(said).toBe(sentence);
  else expect(said).toMatch(sentence);
  expect(said.split('\n')).toHaveLength(1);
});
