/**
 * Everything that `npm test` checks. Lanes run side by side, because two cores are what a small
 * machine has; the browser tests come last and alone, so that nothing slows the pages they watch.
 * A step that fails stops none of the others.
 */
import {
  forgetReports,
  playwrightCounts,
  reportFile,
  vitestCounts,
  type VitestProject,
} from './counts.ts';
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

/** The first two are about as long as each other; the third mostly waits for a download. */
const LANES: Step[][] = [
  [
    { name: 'build', command: ['workers/operate/run.mjs', 'build'] },
    { name: 'deploy, dry run', command: ['workers/operate/run.mjs', 'deploy', '--dry-run'] },
    vitest('Worker tests', 'workers'),
  ],
  [
    {
      name: 'svelte-check',
      command: ['node_modules/svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json'],
    },
    { name: 'eslint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
    { name: 'prettier', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
    vitest('unit tests', 'unit'),
  ],
  [{ name: 'a browser', command: ['tests/suite/browser-ready.ts'] }],
];

const BROWSER: Step = {
  name: 'browser tests',
  command: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile('playwright') },
  counts: playwrightCounts,
};

const results: Result[] = [];

async function run(step: Step): Promise<void> {
  console.log(`… ${step.name}`);
  const result = await runStep(step);
  results.push(result);
  const last = result.output.split('\n').at(-1)?.trim() ?? '';
  console.log(`${result.isGood ? 'ok' : 'FAIL'} ${step.name}: ${result.isGood ? last : ''}`);
  if (!result.isGood) console.log(result.output);
}

async function runLane(steps: Step[]): Promise<void> {
  for (const step of steps) await run(step);
}

forgetReports();
await run(SYNC);
await Promise.all(LANES.map(runLane));
await run(BROWSER);

console.log(`\n${table(results)}\n\n${verdict(results)}`);
process.exitCode = results.every(({ isGood }) => isGood) ? 0 : 1;
