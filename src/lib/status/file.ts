/** The ledger as the rows of files: a run each, and a source each. */
import type { Run, StatusAnswer } from '../../../workers/api/shapes/status.ts';
import { ownTable } from '../data/own-table.ts';
import { column } from '../data/view-file.ts';
import { OUTCOMES } from './run-words.ts';

export const RUNS_TITLE = 'Collection runs';
export const SOURCES_TITLE = 'Sources of the Atlas';

export const OF_RUNS = ownTable(
  RUNS_TITLE,
  'What each run of a collector read, and what came of it.',
  'The newest 50 runs.',
);
export const OF_SOURCES = ownTable(
  SOURCES_TITLE,
  'Where the figures are collected from, and how that last went.',
  'Every source that the Atlas knows.',
);

const OUTCOME_CODES = Object.entries(OUTCOMES).map(([code, title]) => ({ code, title }));

export const RUN_COLUMNS = [
  column('run', 'text', 'The run', { nullable: false }),
  column('source', 'text', 'Source that was collected', { nullable: false }),
  column('trigger', 'text', 'What started it: cron, operator or embedded', { nullable: false }),
  column('outcome', 'text', 'What came of it', { nullable: false, codes: OUTCOME_CODES }),
  column('step', 'text', 'Step that it came to', { nullable: false }),
  column('started_at', 'text', 'Start, universal time', { nullable: false }),
  column('finished_at', 'text', 'End, universal time; empty while it runs'),
  column('edition', 'integer', 'Edition that it published'),
  column('files', 'text', 'Files that were read'),
  column('sha256', 'text', 'SHA-256 of each of them, in the same order'),
  column('bytes', 'integer', 'Length of the files', { nullable: false, unit: 'bytes' }),
  column('rows_read', 'integer', 'Rows that were read', { nullable: false, unit: 'rows' }),
  column('added', 'integer', 'Rows that came', { nullable: false, unit: 'rows' }),
  column('changed', 'integer', 'Rows that changed', { nullable: false, unit: 'rows' }),
  column('removed', 'integer', 'Rows that went', { nullable: false, unit: 'rows' }),
  column('warnings', 'text', 'What was noticed'),
  column('error', 'text', 'Why it was refused or failed'),
  column('override_reason', 'text', 'Why an operator had it published all the same'),
];

const joined = (texts: readonly string[]) => texts.join('; ') || null;

/** In the order of the page: newest first. */
export function runRows(runs: readonly Run[]) {
  return runs.map(({ id, files, warnings, ...run }) => ({
    run: id,
    source: run.source,
    trigger: run.trigger,
    outcome: run.outcome,
    step: run.step,
    started_at: run.started_at,
    finished_at: run.finished_at,
    edition: run.edition,
    files: joined(files.map(({ name }) => name)),
    sha256: joined(files.map(({ sha256 }) => sha256)),
    bytes: run.bytes,
    rows_read: run.rows_read,
    added: run.added,
    changed: run.changed,
    removed: run.removed,
    warnings: joined(warnings),
    error: run.error,
    override_reason: run.override_reason,
  }));
}

export const SOURCE_COLUMNS = [
  column('source', 'text', 'The source', { nullable: false }),
  column('title', 'text', 'What it is', { nullable: false }),
  column('publisher', 'text', 'Who publishes it', { nullable: false }),
  column('schedule', 'text', 'When it is fetched, as cron; empty where files are handed in'),
  column('last_started_at', 'text', 'Start of its last run, universal time'),
  column('last_outcome', 'text', 'What came of it', { codes: OUTCOME_CODES }),
  column('last_error', 'text', 'Why it was refused or failed'),
  column('published_at', 'text', 'End of the last run that published, universal time'),
  column('published_edition', 'integer', 'Edition that it published'),
];

/** In the order of the page. */
export function sourceRows(sources: StatusAnswer['sources']) {
  return sources.map(({ source, title, publisher, schedule, last_run, last_published }) => ({
    source,
    title,
    publisher,
    schedule,
    last_started_at: last_run?.started_at ?? null,
    last_outcome: last_run?.outcome ?? null,
    last_error: last_run?.error ?? null,
    published_at: last_published?.finished_at ?? null,
    published_edition: last_published?.edition ?? null,
  }));
}
