/** A run's outcome, told to the person who asked for it. */
import { formatCount } from '../../data/numbers/index.ts';
import type { Run } from '../api/shapes/status.ts';
import { EVIDENCE_CHECKS } from '../check/schedule.ts';

const SENTENCES: Record<Run['outcome'], string> = {
  running: 'Still running.',
  published: 'Published.',
  unchanged: 'Nothing published: every figure is already as these files say.',
  older: 'Nothing published: a newer release of these figures is already here.',
  refused: 'Refused: a check failed, and what is served stays as it was.',
  failed: 'Failed: what is served stays as it was.',
};

/** The lines that tell of a run. */
export function outcomeLines(run: Run): string[] {
  const lines = [run.source === EVIDENCE_CHECKS ? run.step : SENTENCES[run.outcome]];
  if (run.edition !== null) lines.push(`  edition  ${run.edition}`);
  lines.push(
    `  run      ${run.id}`,
    `  read     ${formatCount(run.rows_read)} rows of ${formatCount(run.bytes)} bytes`,
    `  rows     ${formatCount(run.added)} added, ${formatCount(run.changed)} changed, ${formatCount(run.removed)} removed`,
    ...run.warnings.map((warning) => `  warning  ${warning}`),
  );
  if (run.override_reason) lines.push(`  override ${run.override_reason}`);
  if (run.error) lines.push(`  error    ${run.error}`);
  return lines;
}

/** Whether a run ended as its operator wished: published, or found nothing new. */
export const isGood = (run: Run): boolean =>
  run.outcome !== 'refused' && run.outcome !== 'failed' && run.outcome !== 'running';
