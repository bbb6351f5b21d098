/** Collection runs in words. */
import { formatCount } from '../../../data/numbers/index.ts';
import type { Run, StatusAnswer } from '../../../workers/api/shapes/status.ts';

export type Outcome = Run['outcome'];

/** What an outcome means. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  running: 'Running',
  published: 'Published a new edition',
  unchanged: 'Nothing new: the figures were the same',
  older: 'Passed over: newer figures are published already',
  refused: 'Refused: the figures did not pass the checks',
  failed: 'Failed',
};

const TRIGGERS: Readonly<Record<Run['trigger'], string>> = {
  cron: 'on schedule',
  operator: 'by an operator',
  embedded: 'at first start',
};

/** `on schedule`, `by an operator`. */
export function triggerOf(run: Run): string {
  return TRIGGERS[run.trigger];
}

/** `24 November 2026, 04:17` in universal time. */
export function momentInWords(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  })
    .format(date)
    .replace(' at ', ', ');
}

/** How long a run took: `0.4 s`, `12 s`, `3 min`; null while it runs. */
export function lasted(run: Pick<Run, 'started_at' | 'finished_at'>): string | null {
  if (run.finished_at === null) return null;
  const seconds = (Date.parse(run.finished_at) - Date.parse(run.started_at)) / 1000;
  if (!Number.isFinite(seconds) || seconds < 0) return null;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  return seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

/** `22,627 added, 206 changed, 0 removed, of 45,000 read`. */
export function rowsInWords({ rows_read, added, changed, removed }: Run): string {
  return `${formatCount(added)} added, ${formatCount(changed)} changed, ${formatCount(removed)} removed, of ${formatCount(rows_read)} read`;
}

/** When a source is fetched: the one schedule in use in words, any other as its cron expression. */
export function scheduleInWords(schedule: string | null): string {
  if (schedule === null) return 'Only when an operator imports a file';
  const daily = /^(\d{1,2}) (\d{1,2}) \* \* \*$/.exec(schedule);
  if (!daily) return `Schedule ${schedule} (universal time)`;
  const [, minute = '', hour = ''] = daily;
  return `Daily at ${hour.padStart(2, '0')}:${minute.padStart(2, '0')} universal time`;
}

/** The state of the collectors in one sentence: the page's headline. */
export function headline({ edition, sources }: StatusAnswer): string {
  if (!edition) return 'Nothing is published yet';
  const bad = sources.filter(({ last_run }) =>
    ['failed', 'refused'].includes(last_run?.outcome ?? ''),
  );
  if (bad.length === 0)
    return `Edition ${edition.number} is served, and no collector is in trouble`;
  return `Edition ${edition.number} is served; the last run of ${bad.map(({ title }) => title).join(' and ')} did not succeed`;
}
