/** How many tests passed, failed and were skipped, read from the reports of the test runners. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../workers/operate/install.mjs';

export interface Counts {
  passed: number;
  /** Of those that passed, how many did only when tried again. */
  again: number;
  failed: number;
  skipped: number;
}

const NONE: Counts = { passed: 0, again: 0, failed: 0, skipped: 0 };

/** Where a runner writes its report, relative to the project's folder. */
export const reportFile = (runner: string): string => `tests/results/${runner}.json`;

/** The runs of vitest: what runs in Node, what runs in workerd. */
export type VitestProject = 'unit' | 'workers';

/** Takes away the reports of an earlier time, so that none is read as this time's. */
export function forgetReports(): void {
  for (const runner of ['unit', 'workers', 'playwright']) {
    rmSync(join(ROOT, reportFile(runner)), { force: true });
  }
}

function read<Report>(runner: string): Report | null {
  const file = join(ROOT, reportFile(runner));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Counts of a project of vitest; a file that failed outside its tests counts as one failure. */
export function vitestCounts(project: VitestProject): Counts {
  const report = read<VitestReport>(project);
  if (!report) return NONE;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    again: 0,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests,
  };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Playwright's counts; a test that passed only when tried again is counted apart, so that nobody overlooks it. */
export function playwrightCounts(): Counts {
  const report = read<PlaywrightReport>('playwright');
  if (!report) return NONE;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, again: flaky, failed: unexpected, skipped };
}
