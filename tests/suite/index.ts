/**
 * Everything that `npm test` checks. Two lines of steps run side by side, because two cores are what a
 * small machine has; the browser tests come last and alone, so that nothing slows the pages they
 * watch. A step that fails stops none of the others.
 */
import {
  forgetReports,
  playwrightCounts,
  reportFile,
  vitestCounts,
  type VitestProject,
} from './counts.ts';
import { STATE } from './state.ts';
import { runStep, type Result, type Step } from './step.ts';
import { table, verdict } from './summary.ts';

const SYNC: Step = {
  name: 'types of the routes',
  command: ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'],
};

const vitest = (name: string, project: VitestProject): Step => ({
  name,
  command: [
    'node_modules/vitest/vitest.mjs',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile(project)}`,
  ],
  counts: () => vitestCounts(project),
});

const BUILD: Step = { name: 'build', command: ['workers/operate/run.mjs', 'build'] };

/** What reads the sources alone. */
const SOURCES: Step[] = [
  {
    name: 'svelte-check',
    command: [
      'node_modules/svelte-check/bin/svelte-check',
      '--tsconfig',
      './tsconfig.json',
      '--fail-on-warnings',
    ],
  },
  { name: 'eslint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'prettier', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  vitest('unit tests', 'unit'),
];

/** What is done with the build. */
const BUILT: Step[] = [
  { name: 'deploy, dry run', command: ['workers/operate/run.mjs', 'deploy', '--dry-run'] },
  { name: 'a first start', command: ['tests/suite/first-start.ts'] },
];

/** Mostly waits for a download, where there is one to be done. */
const BROWSER_READY: Step = { name: 'a browser', command: ['tests/suite/browser-ready.ts'] };

const BROWSER: Step = {
  name: 'browser tests',
  command: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile('playwright'), ATLAS_TEST_STATE: STATE },
  counts: playwrightCounts,
};

const results: Result[] = [];

async function run(step: Step): Promise<void> {
  console.log(`… ${step.name}`);
  const result = await runStep(step);
  results.push(result);
  const last = result.output.split('\n').at(-1)?.trim() ?? '';
  console.log(`${result.isGood ? 'ok' : 'FAIL'} ${step.name}: ${result.isGood ? last : ''}`);
  if (!result.isGood || result.again > 0) console.log(result.output);
}

async function runAll(steps: Step[]): Promise<void> {
  for (const step of steps) await run(step);
}

/** The runtime of the Worker tests wants the folder of a build. */
async function testTheWorker(built: Promise<void>): Promise<void> {
  await built;
  await run(vitest('Worker tests', 'workers'));
}

async function checkTheRest(built: Promise<void>): Promise<void> {
  await runAll(SOURCES);
  await built;
  await runAll(BUILT);
}

forgetReports();
await run(SYNC);
const built = run(BUILD);
await Promise.all([testTheWorker(built), checkTheRest(built), run(BROWSER_READY)]);
await run(BROWSER);

console.log(`\n${table(results)}\n\n${verdict(results)}`);
process.exitCode = results.every(({ isGood }) => isGood) ? 0 : 1;
