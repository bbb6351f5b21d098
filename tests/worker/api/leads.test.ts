import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LeadsAnswer } from '../../../workers/api/shapes/leads.ts';
import type { LeadsMessage } from '../../../workers/env.ts';
import worker from '../../../workers/index.ts';
import { call, json } from '../support/call.ts';
import { loadFigures } from '../support/load-figures.ts';

beforeAll(() => loadFigures(env));

const all = (query = '') => json<LeadsAnswer>(`/leads?limit=500${query}`);

describe('leads', () => {
  it('are found in the figures, the most unusual of each kind first', async () => {
    const { leads, kinds, of } = await all();
    expect(of).toBe(leads.length);
    expect(leads.length).toBeGreaterThan(60);
    expect(new Set(leads.map(({ id }) => id)).size).toBe(leads.length);
    const with0 = kinds.filter((each) => each.of === 0).map(({ kind }) => kind);
    // Countries by provider are not among the figures of this test.
    expect(with0).toEqual(['country']);
  });

  it('tell the fall of EU students in the UK', async () => {
    const { leads } = await all('&p=UK&kind=change');
    const eu = leads.find(({ measure }) => measure === 'eu');
    expect(eu?.sentence).toContain('fell from 152,930 in 2020/21 to 120,145 in 2021/22');
    expect(eu?.caveats.join(' ')).toContain('coverage');
  });

  it('count every provider of which it is sure, not only those with a lead', async () => {
    const { leads } = await all();
    const unusual = leads.map((lead) => lead.unusual).join('\n');
    expect(unusual).toContain('94 providers surely rose');
    expect(unusual).toContain('139 providers surely fell');
    expect(unusual).toContain(
      'Of providers with 6 years or more, 53 stand at such a high in 2023/24',
    );
    expect(unusual).toContain(
      'Of providers with 6 years or more, 10 stand at such a low in 2023/24',
    );
  });

  it('tell what HESA changed in the UK’s total', async () => {
    const { leads } = await all('&p=UK&kind=revision');
    expect(leads.map(({ sentence }) => sentence).join('\n')).toMatch(
      /442,225 international students in the UK in 2014\/15, not 436,600/,
    );
  });

  it('never rest on a difference that rounding may have made', async () => {
    const { leads } = await all();
    for (const { figures, kind, sentence } of leads) {
      const [then, now] = figures.filter(({ unit }) => unit === 'students');
      if (!then || !now || !['change', 'rate', 'record', 'reversal', 'run'].includes(kind))
        continue;
      const apart = then.high < now.low || now.high < then.low;
      expect(apart, sentence).toBe(true);
    }
  });

  it('can be had of a nation, a provider or a kind', async () => {
    const wales = await all('&nation=wales');
    expect(new Set(wales.leads.map(({ nation }) => nation))).toEqual(new Set(['wales']));
    const runs = await all('&kind=run');
    expect(new Set(runs.leads.map(({ kind }) => kind))).toEqual(new Set(['run']));
    const one = await all('&p=10007157');
    expect(one.leads.every(({ ukprn }) => ukprn === '10007157')).toBe(true);
    expect(one.leads.length).toBeGreaterThan(0);
  });

  it('give the series in shares where shares are what they are about', async () => {
    const { leads, academic_years: years } = await all('&kind=crossing');
    expect(leads.length).toBeGreaterThan(0);
    for (const { shares, figures, to, sentence } of leads) {
      const now = figures.find(({ academic_year }) => academic_year === to);
      expect(shares?.at(years.indexOf(to)), sentence).toBeCloseTo(now!.value, 10);
      expect(shares).toHaveLength(years.length);
    }
    const others = await all('&kind=change');
    expect(new Set(others.leads.map(({ shares }) => shares))).toEqual(new Set([null]));
  });

  it('name the merger that part of a change may come from', async () => {
    const { leads } = await all('&kind=backer');
    const merged = leads.filter(({ caveats }) => caveats.some((each) => /became part/.test(each)));
    for (const { caveats } of leads) expect(caveats.at(-1)).toContain('nothing of a cause');
    expect(merged.length).toBeLessThan(leads.length);
  });

  it('come as CSV and as a feed', async () => {
    const csv = await call('/leads.csv?kind=record');
    expect(csv.headers.get('Content-Type')).toContain('text/csv');
    expect((await csv.text()).split('\r\n')[0]).toMatch(/^id,kind,ukprn,name,sentence/);
    const atom = await call('/leads.atom?nation=scotland');
    expect(atom.headers.get('Content-Type')).toContain('application/atom+xml');
    const feed = await atom.text();
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(feed.match(/<entry>/g)?.length).toBeGreaterThan(3);
    expect(feed).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  });

  it('are found once an edition, and again only where a build with other rules runs', async () => {
    const { leads } = await all();
    const key = 'leads/4.json';
    const kept = await env.ARCHIVE.get(key);
    expect((await kept?.json<LeadsAnswer>())?.leads).toEqual(leads);
    const none = JSON.stringify({ released: {}, years: [], leads: [] });
    await env.ARCHIVE.put(key, none, { customMetadata: kept!.customMetadata ?? {} });
    expect((await all()).of).toBe(0);
    for (const other of ['build', 'published']) {
      const customMetadata = { ...kept!.customMetadata, [other]: 'another' };
      await env.ARCHIVE.put(key, none, { customMetadata });
      expect((await all()).of, other).toBe(leads.length);
    }
  });

  it('are found by the queue before anybody asks, of the newest edition only', async () => {
    await Promise.all([4, 3].map((number) => env.ARCHIVE.delete(`leads/${number}.json`)));
    const bodies: LeadsMessage[] = [{ leadsOf: 3 }, { leadsOf: 4 }];
    const messages = bodies.map((body, at) => {
      return { id: `m${at}`, timestamp: new Date(), attempts: 1, body };
    });
    const batch = createMessageBatch<LeadsMessage>('atlas-exports', messages);
    await worker.queue(batch, env);
    expect((await getQueueResult(batch, createExecutionContext())).explicitAcks).toHaveLength(2);
    expect(await env.ARCHIVE.head('leads/4.json')).not.toBeNull();
    expect(await env.ARCHIVE.head('leads/3.json')).toBeNull();
  });

  it('of an older edition are those that it had', async () => {
    const { leads } = await all('&edition=2');
    expect(leads.every(({ to }) => to <= '2018/19')).toBe(true);
    expect(leads.some(({ kind }) => kind === 'revision')).toBe(false);
  });

  it('refuse what they do not know', async () => {
    expect((await call('/leads?kind=scandal')).status).toBe(400);
    expect((await call('/leads?edition=1')).status).toBe(404);
  });
});
