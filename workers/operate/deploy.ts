/**
 * `npm run deploy`: builds, applies the migrations to the remote D1 and deploys.
 * `npm run deploy -- --dry-run`: builds and bundles, and needs neither network nor account.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfChanged } from './build.ts';
import { command } from './command.ts';
import { ROOT } from './install.mjs';
import { step } from './progress.mjs';
import { runTool } from './tools.ts';

/** KiB, gzipped: what a free Cloudflare account takes (a paid one takes 10 MB), so that either can deploy. */
const BUDGET = 3 * 1024;

/** The line in which wrangler says how big the bundle is, in KiB. */
const SIZE = /Total Upload: ([\d.]+) KiB \/ gzip: ([\d.]+) KiB/;

/** Throws while wrangler.toml still names the made-up database of the local runtime. */
function checkDatabase(): void {
  const settings = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8');
  if (!/^database_id = "0{8}-/m.test(settings)) return;
  throw new Error(
    'wrangler.toml names no real database yet. Run `npx wrangler d1 create atlas` and put the ' +
      'database_id that it prints there; README.md, Deploy, has all the steps.',
  );
}

/** Bundles without uploading and answers the size in words; throws where it is over the budget. */
async function measure(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bundle-'));
  try {
    const output = await runTool('wrangler', ['deploy', '--dry-run', '--outdir', folder]);
    const [, raw, gzipped] = SIZE.exec(output) ?? [];
    if (!raw || !gzipped) throw new Error(`${output}\nwrangler did not say how big the bundle is.`);
    const size = `${raw} KiB, ${gzipped} KiB gzipped`;
    if (Number(gzipped) > BUDGET) {
      throw new Error(`The bundle is ${size}: over the budget of ${BUDGET} KiB gzipped.`);
    }
    return `${size} (budget ${BUDGET} KiB gzipped)`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await command(async () => {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } });
  const isDry = values['dry-run'] === true;
  if (!isDry) checkDatabase();
  await step('Building', async () => ((await buildIfChanged()) ? 'built' : 'nothing has changed'));
  await step('Measuring the bundle', measure);
  if (isDry) return;
  await step('Migrating the remote database', async () => {
    await runTool('wrangler', ['d1', 'migrations', 'apply', 'DB', '--remote']);
  });
  await step('Deploying', () => runTool('wrangler', ['deploy']));
});
