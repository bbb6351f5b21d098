import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepListed } from '../../../workers/check/listed.ts';
import type { CheckMessage } from '../../../workers/env.ts';
import { enterRun, warningsOf } from '../../../workers/collect/ledger.ts';
import { rows } from '../collect/running.ts';
import { startEmpty } from '../support/start-empty.ts';
import { loadFigures } from '../support/load-figures.ts';

beforeEach(async () => {
  await startEmpty();
  await loadFigures(env);
  await enterRun(env.DB, 'round', { source: 'evidence-checks', trigger: 'operator' });
});

const URL_ = 'http://www.weareinternational.org.uk/about/';
const message: CheckMessage = { run: 'round', url: URL_, since: '', of: 1 };
const unmatched = () =>
  rows('select name, first_seen, last_seen from unmatched_name order by name');

describe('names on a list of supporters', () => {
  it('are matched with organisations and providers by every spelling, or kept for a moderator', async () => {
    const listed = ['The University of Sheffield', 'UKCISA', 'UCL', 'University of Nowhere'];
    await keepListed(env, message, listed, '2026-11-24');
    expect(await unmatched()).toEqual([
      { name: 'University of Nowhere', first_seen: '2026-11-24', last_seen: '2026-11-24' },
    ]);
    const [warning = ''] = await warningsOf(env.DB, 'round');
    expect(warning).toContain('UCL');
    expect(warning).not.toContain('Nowhere');
  });

  it('keep the moment when they were seen first, and go with the list', async () => {
    await keepListed(env, message, ['Nowhere', 'Elsewhere'], '2026-11-24');
    await keepListed(env, message, ['Nowhere'], '2026-12-01');
    expect(await unmatched()).toEqual([
      { name: 'Nowhere', first_seen: '2026-11-24', last_seen: '2026-12-01' },
    ]);
  });

  it('are told once, and make neither evidence nor a status', async () => {
    const before = await rows('select * from backer order by organisation');
    await keepListed(env, message, ['UCL'], '2026-11-24');
    await keepListed(env, message, ['UCL'], '2026-11-24');
    expect(await warningsOf(env.DB, 'round')).toHaveLength(1);
    expect(await rows('select * from backer order by organisation')).toEqual(before);
  });
});
