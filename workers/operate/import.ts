/**
 * `npm run import -- <dataset> <file…> [--released 2025-08-07] [--override "reason"] [--at address]`:
 * hands files of a publisher to a running Atlas, and has them collected.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SOURCES } from '../collect/sources.ts';
import { command } from './command.ts';
import { OperatorClient, type RunRequest } from './operator-client.ts';
import { operatorToken } from './operator-token.ts';
import { isGood, outcomeLines } from './outcome.ts';
import { step } from './progress.mjs';
import { atlasAddress } from './settings.ts';

const USAGE =
  'Usage: npm run import -- <dataset> <file…> [--released 2025-08-07] [--override "reason"] ' +
  '[--at http://localhost:8787]';

/** Id of the source that reads files of a dataset. */
function sourceOf(dataset: string): string {
  const readers = SOURCES.filter(({ read }) => read !== undefined);
  const source = readers.find(({ datasets }) => datasets.some((id) => id === dataset));
  if (source) return source.id;
  const known = readers.flatMap(({ datasets }) => datasets);
  throw new Error(`No dataset “${dataset}” takes files. Those that do: ${known.join(', ')}.`);
}

/** Paths as the caller wrote them, from the folder in which npm was called. */
function filesFrom(paths: string[]): string[] {
  const files = paths.map((path) => resolve(process.env.INIT_CWD ?? process.cwd(), path));
  const missing = files.filter((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
  if (missing.length > 0) throw new Error(`No such file: ${missing.join(', ')}`);
  return files;
}

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      released: { type: 'string' },
      override: { type: 'string' },
      at: { type: 'string' },
    },
  });
  const [dataset, ...paths] = positionals;
  if (!dataset || paths.length === 0) throw new Error(USAGE);
  const request: RunRequest = { source: sourceOf(dataset) };
  const files = filesFrom(paths);
  if (values.released) request.released = values.released;
  if (values.override) request.override = { reason: values.override };

  const client = new OperatorClient(atlasAddress(values.at), operatorToken());
  await step(`Handing in ${files.length} ${files.length === 1 ? 'file' : 'files'}`, async (say) => {
    request.files = [];
    for (const file of files) {
      say(file);
      request.files.push((await client.upload(file)).sha256);
    }
  });
  await step('Collecting', async (say) => {
    const run = await client.finish(await client.start(request), say);
    if (!isGood(run)) process.exitCode = 1;
    return outcomeLines(run).join('\n');
  });
});
