/**
 * `npm start` and `npm run dev`: from a clone to a running Atlas. Each step is skipped where its
 * work is done already, so that a second start is quick.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfChanged } from './build.ts';
import { command } from './command.ts';
import { loadEmbedded } from './first-load.ts';
import { hashOf } from './hash-of.ts';
import { migrateLocally } from './migrations.ts';
import { OperatorClient } from './operator-client.ts';
import { makeTokenOnce, operatorToken } from './operator-token.ts';
import { step } from './progress.mjs';
import { checkPort, startServer, startWorker, untilItAnswers, type Server } from './server.ts';
import { atlasAddress, loopbackSetting, portSetting, stateFolder } from './settings.ts';

/** Milliseconds between two looks at whether the process that started us is still there. */
const ORPHAN_CHECK = 2000;

const state = stateFolder();
/** Which embedded figures the state folder is known to hold. */
const loadedStamp = join(state, 'loaded-from');

let server: Server | null = null;
let stopping: Promise<void> | null = null;

/** Stops what runs, once, however often it is asked. */
function stop(): Promise<void> {
  stopping ??= server?.stop() ?? Promise.resolve();
  return stopping;
}

async function exitWhenStopped(): Promise<void> {
  await stop();
  process.exit(process.exitCode ?? 0);
}

/** Stops everything with the process that started us, whichever way that ends. */
function stopWithParent(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void exitWhenStopped());
  }
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void exitWhenStopped(), ORPHAN_CHECK).unref();
}

async function prepareDatabase(): Promise<string> {
  const madeToken = makeTokenOnce();
  const migrated = await migrateLocally(state);
  const done = [migrated && 'schema applied', madeToken && 'operator token made in .dev.vars'];
  return done.filter(Boolean).join(', ') || 'up to date';
}

/** Serves the built Worker with the embedded figures in it. */
async function serveWorker(): Promise<Server> {
  await step('Building (2 of 5)', async () =>
    (await buildIfChanged()) ? 'built' : 'nothing has changed',
  );
  await step('Preparing the database (3 of 5)', prepareDatabase);
  const worker = startWorker(portSetting(), state, loopbackSetting());
  server = worker;
  await step('Starting the Worker (4 of 5)', () =>
    untilItAnswers(worker, `${atlasAddress()}/api/v1/status`),
  );
  await step('Loading the embedded figures (5 of 5)', (say) =>
    loadEmbedded(new OperatorClient(atlasAddress(), operatorToken()), say),
  );
  writeFileSync(loadedStamp, hashOf('data/figures'));
  return worker;
}

const isLoaded = (): boolean =>
  existsSync(loadedStamp) && readFileSync(loadedStamp, 'utf8') === hashOf('data/figures');

/**
 * Serves with hot reload. Workflows, by which figures are loaded, do not exist in `vite dev`: where
 * figures are missing, the Worker's own runtime loads them first.
 */
async function serveSources(): Promise<Server> {
  if (isLoaded()) await step('Preparing the database', prepareDatabase);
  else await (await serveWorker()).stop();
  const vite = startServer('vite', ['dev', '--port', String(portSetting()), '--strictPort']);
  server = vite;
  await step('Starting with hot reload', () => untilItAnswers(vite, atlasAddress()));
  return vite;
}

await command(async () => {
  stopWithParent();
  await checkPort(portSetting());
  try {
    const running = process.argv.includes('--dev') ? await serveSources() : await serveWorker();
    console.log(`\nWe Are International Atlas is at ${atlasAddress()}\nCtrl-C stops it.`);
    const code = await running.ended;
    if (!stopping) throw new Error(`The server ended by itself (exit code ${code ?? 'unknown'}).`);
  } finally {
    await stop();
  }
});
process.exit();
