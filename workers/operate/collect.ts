/** `npm run collect -- <source> [--override "reason"] [--at address]`: has a running Atlas fetch a source now. */
import { parseArgs } from 'node:util';
import { command } from './command.ts';
import { OperatorClient } from './operator-client.ts';
import { operatorToken } from './operator-token.ts';
import { isGood, outcomeLines } from './outcome.ts';
import { step } from './progress.mjs';
import { atlasAddress } from './settings.ts';

const USAGE =
  'Usage: npm run collect -- <source> [--override "reason"] [--at http://localhost:8787]';

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { override: { type: 'string' }, at: { type: 'string' } },
  });
  const [source, ...rest] = positionals;
  if (!source || rest.length > 0) throw new Error(USAGE);
  const client = new OperatorClient(atlasAddress(values.at), operatorToken());
  await step(`Collecting ${source}`, async (say) => {
    const override = values.override ? { reason: values.override } : undefined;
    const run = await client.finish(await client.start({ source, override }), say);
    if (!isGood(run)) process.exitCode = 1;
    return outcomeLines(run).join('\n');
  });
});
