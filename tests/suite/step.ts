/** One step of the test suite: a command, how it ended, and how many tests it stands for. */
import { spawn } from 'node:child_process';
import { ROOT } from '../../workers/operate/install.mjs';
import type { Counts } from './counts.ts';

export interface Step {
  name: string;
  /** Script under the project's folder, then its arguments. */
  command: [script: string, ...args: string[]];
  env?: Record<string, string>;
  /** Reads the counts of a step that is many tests; any other counts as one. */
  counts?: () => Counts;
}

export interface Result extends Counts {
  name: string;
  seconds: number;
  output: string;
  isGood: boolean;
}

/** Counts of a step that ended with `isGood`; a step that failed has at least one failure, whatever its report says. */
function countsOf(step: Step, isGood: boolean): Counts {
  const counted = step.counts?.() ?? { passed: isGood ? 1 : 0, again: 0, failed: 0, skipped: 0 };
  return isGood ? counted : { ...counted, failed: Math.max(counted.failed, 1) };
}

/** Runs a step to its end. It never throws: a step that cannot run has failed. */
export async function runStep(step: Step): Promise<Result> {
  const started = Date.now();
  let output = '';
  const child = spawn(process.execPath, [...process.execArgv, ...step.command], {
    cwd: ROOT,
    env: { ...process.env, FORCE_COLOR: '0', ...step.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => (output += text.toString()));
  }
  const code = await new Promise<number | null>((ended) =>
    child.on('close', ended).on('error', (error) => {
      output += error.message;
      ended(1);
    }),
  );
  const isGood = code === 0;
  const seconds = (Date.now() - started) / 1000;
  return { name: step.name, seconds, output: output.trim(), isGood, ...countsOf(step, isGood) };
}
