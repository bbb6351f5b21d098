/**
 * `node workers/operate/run.mjs <command> …`: the way in for the npm scripts that operate the
 * Atlas. Plain JavaScript that Node 20 can run with nothing installed.
 */
import { handOver } from './hand-over.mjs';

/** Each command, and the module that does it. */
const COMMANDS = {
  start: 'start.ts',
  dev: 'start.ts',
  build: 'build-once.ts',
  deploy: 'deploy.ts',
  import: 'import.ts',
  collect: 'collect.ts',
  sqlite: 'sqlite.ts',
};

const [command = '', ...args] = process.argv.slice(2);
const module = Object.entries(COMMANDS).find(([name]) => name === command)?.[1];
if (module) {
  await handOver(
    `workers/operate/${module}`,
    command === 'dev' ? ['--dev', ...args] : args,
    command === 'start' || command === 'dev' ? 'Installing (1 of 5)' : undefined,
  );
} else {
  console.error(`No command “${command}”. There are: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exitCode = 1;
}
