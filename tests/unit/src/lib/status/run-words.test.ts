import { describe, expect, it } from 'vitest';
import {
  headline,
  lasted,
  momentInWords,
  rowsInWords,
  scheduleInWords,
} from '../../../../../src/lib/status/run-words.ts';
import type { Run, StatusAnswer } from '../../../../../workers/api/shapes/status.ts';

const run: Run = {
  id: 'a',
  source: 'hesa-table-1',
  trigger: 'cron',
  outcome: 'published',
  step: 'Published',
  started_at: '2026-11-24T04:17:00.000Z',
  alive_at: '2026-11-24T04:17:00.000Z',
  finished_at: '2026-11-24T04:17:12.400Z',
  bytes: 10,
  files: [],
  rows_read: 29_953,
  added: 22_627,
  changed: 206,
  removed: 0,
  warnings: [],
  error: null,
  edition: 3,
  override_reason: null,
};

function status(over: Partial<StatusAnswer> = {}): StatusAnswer {
  return {
    edition: { number: 3, title: 'x', released: '2025', published_at: '2026-11-24T10:00:00Z' },
    sources: [
      {
        source: 'hesa-table-1',
        title: 'HESA Table 1',
        publisher: 'HESA',
        schedule: '17 4 * * *',
        last_run: run,
        last_published: run,
      },
    ],
    checks: null,
    runs: [run],
    ...over,
  };
}

describe('runs in words', () => {
  it('say when, how long and how many rows', () => {
    expect(momentInWords(run.started_at)).toBe('24 November 2026, 04:17');
    expect(lasted(run)).toBe('12 s');
    expect(lasted({ ...run, finished_at: null })).toBeNull();
    expect(lasted({ ...run, finished_at: '2026-11-24T04:17:00.400Z' })).toBe('0.4 s');
    expect(lasted({ ...run, finished_at: '2026-11-24T04:22:00.000Z' })).toBe('5 min');
    expect(rowsInWords(run)).toBe('22,627 added, 206 changed, 0 removed, of 29,953 read');
  });

  it('say the schedule', () => {
    expect(scheduleInWords('17 4 * * *')).toBe('Daily at 04:17 universal time');
    expect(scheduleInWords(null)).toContain('operator');
    expect(scheduleInWords('0 3 * * 1')).toContain('0 3 * * 1');
  });
});

describe('the headline of the status page', () => {
  it('is calm, worried or empty', () => {
    expect(headline(status())).toContain('no collector is in trouble');
    const failed = status();
    failed.sources[0]!.last_run = { ...run, outcome: 'refused' };
    expect(headline(failed)).toContain('HESA Table 1 did not succeed');
    expect(headline(status({ edition: null, runs: [] }))).toBe('Nothing is published yet');
  });
});
