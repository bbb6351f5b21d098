import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { EMBEDDED_RELEASES } from '../../../data/figures/releases.ts';
import { enterRun } from '../../../workers/collect/ledger.ts';
import { SOURCES } from '../../../workers/collect/sources.ts';
import { collectOnSchedule } from '../../../workers/collect/schedule.ts';
import { archive, leftStaged, recordOf, rows, run } from './running.ts';
import { startEmpty } from '../support/start-empty.ts';

describe('the embedded figures', () => {
  beforeAll(async () => {
    await startEmpty();
    await run({ source: 'embedded', trigger: 'embedded' }, { id: 'first' });
  }, 180_000);

  it('become one edition and one line in the ledger a release, in order', async () => {
    const editions = await rows<{ title: string }>('select * from edition order by number');
    expect(editions.map(({ title }) => title)).toEqual(EMBEDDED_RELEASES.map(({ title }) => title));
    const lines = await rows(
      'select id, outcome, edition, warnings, error from collection_run order by edition',
    );
    const published = { outcome: 'published', warnings: '[]', error: null };
    const last = EMBEDDED_RELEASES.length;
    expect(lines).toEqual(
      EMBEDDED_RELEASES.map((_release, index) => {
        const edition = index + 1;
        return { id: edition === last ? 'first' : `first-${edition}`, edition, ...published };
      }),
    );
    expect(await leftStaged()).toBe(0);
  });

  it('hold the published totals of both releases, and what the evidence shows', async () => {
    expect(
      await rows(
        `select academic_year, students, since from enrolment where ukprn = 'UK'
         and origin = 'non-uk' and academic_year in ('2014/15', '2023/24') order by 1, 3`,
      ),
    ).toEqual([
      { academic_year: '2014/15', students: 436_600, since: 2 },
      { academic_year: '2014/15', students: 442_225, since: 3 },
      { academic_year: '2023/24', students: 732_285, since: 3 },
    ]);
    expect(
      await rows('select status, count(*) as n from backer group by status order by 1'),
    ).toEqual([
      { status: 'backer', n: 32 },
      { status: 'founder', n: 2 },
      { status: 'took-part', n: 12 },
    ]);
    expect(await rows('select count(*) as n from evidence')).toEqual([{ n: 148 }]);
  });

  it('are left alone when they are loaded again', async () => {
    const again = await run({ source: 'embedded' });
    expect(again).toMatchObject({ outcome: 'unchanged', edition: null });
    expect(await rows('select count(*) as n from edition')).toEqual([
      { n: EMBEDDED_RELEASES.length },
    ]);
  });

  it('keep a provider that a later list of institutions forgets', async () => {
    const list = await fetch(`${env.PUBLISHER_FILES}/figures/institutions.csv`);
    const lines = (await list.text()).trimEnd().split('\n');
    const forgotten = lines.find((line) => line.includes('University of Sheffield')) ?? '';
    const aliases = await fetch(`${env.PUBLISHER_FILES}/figures/institution-aliases.csv`);
    const files = await archive({
      'institutions.csv': lines.filter((line) => line !== forgotten).join('\n'),
      'institution-aliases.csv': await aliases.text(),
    });
    const record = await run({ source: 'institutions', files });
    expect(record.outcome).toBe('unchanged');
    expect(record.warnings).toEqual([
      'Provider 10007157 is not in the list of institutions; kept as it was.',
    ]);
  });

  it('leave the mission groups as they are when a list of institutions comes without them', async () => {
    const texts = await Promise.all(
      ['institutions.csv', 'institution-aliases.csv', 'institution-groups.csv'].map(async (name) =>
        (await fetch(`${env.PUBLISHER_FILES}/figures/${name}`)).text(),
      ),
    );
    const [list = '', aliases = '', groups = ''] = texts;
    const current = 'select count(*) as n from institution_group where until is null';
    const files = await archive({
      'institutions.csv': list.replace(/^(10007157,[^,]*)/m, '$1 in Yorkshire'),
      'institution-aliases.csv': aliases,
    });
    const released = '2026-11-25';
    expect(await run({ source: 'institutions', files, released })).toMatchObject({
      outcome: 'published',
      changed: 1,
      removed: 0,
    });
    expect(await rows(current)).toEqual([{ n: 109 }]);
    const fewer = groups.replace(/^10007157,russell-group.*\n/m, '');
    const whole = await archive({
      'institutions.csv': list,
      'institution-aliases.csv': aliases,
      'institution-groups.csv': fewer,
    });
    expect(await run({ source: 'institutions', files: whole, released })).toMatchObject({
      outcome: 'published',
      changed: 1,
      removed: 1,
    });
    expect(await rows(current)).toEqual([{ n: 108 }]);
  });

  it('give way to evidence with a row less or weaker, and the status follows', async () => {
    const [evidence = '', organisations = ''] = await Promise.all(
      ['participation.csv', 'organisations.csv'].map(async (file) =>
        (await fetch(`${env.PUBLISHER_FILES}/figures/${file}`)).text(),
      ),
    );
    const [founder] = await rows<{ name: string; organisation: string }>(
      `select name, organisation from backer where status = 'founder' and ukprn is not null limit 1`,
    );
    const weaker = evidence
      .split('\n')
      .map((line) =>
        line.startsWith(`${founder?.name},`) ? line.replace(/,[a-z-]+(\r?)$/, ',weak$1') : line,
      )
      .join('\n');
    expect(weaker).not.toBe(evidence);
    const known = evidence.split('\n').find((line) => line.startsWith('Aston University,')) ?? '';
    const page = known.replace(/https?:[^,]+/, 'https://news.example/aston');
    const files = await archive({
      'participation.csv': `${weaker.trimEnd()}\r\n${page}`,
      'organisations.csv': organisations,
    });
    const record = await run({ source: 'participation', files, released: '2026-12-01' });
    expect(record.outcome).toBe('published');
    expect(
      await rows(
        'select first_seen, count(*) as n from evidence where until is null group by 1 order by 1',
      ),
    ).toEqual([
      { first_seen: '2026-11-24', n: 148 },
      { first_seen: '2026-12-01', n: 1 },
    ]);
    expect(
      await rows(
        'select status from backer where organisation = ? and until is null',
        founder?.organisation,
      ),
    ).toEqual([{ status: 'took-part' }]);
  });
});

describe('a load that breaks off', () => {
  it('says what was published and what failed, and is completed by the next', async () => {
    await startEmpty();
    await env.DB.prepare(
      `create trigger full before insert on enrolment_staged begin select raise(abort, 'disk full'); end`,
    ).run();
    const broken = await run({ source: 'embedded' }, { id: 'broken', ends: 'errored' });
    expect(broken).toMatchObject({ outcome: 'failed', edition: null });
    expect(broken.error).toMatch(
      /database refused a step.* Start it again: npm run collect -- embedded/,
    );
    expect(broken.files.map(({ name }) => name)).toEqual(['enrolment-2020.csv']);
    expect(await recordOf('broken-1')).toMatchObject({
      outcome: 'published',
      edition: 1,
      error: null,
    });
    await env.DB.exec('drop trigger full');
    expect(await run({ source: 'embedded' })).toMatchObject({
      outcome: 'published',
      edition: EMBEDDED_RELEASES.length,
    });
    expect(await leftStaged()).toBe(0);
  });
});

describe('the cron, and any run that starts,', () => {
  it.each(['cron', 'run'])(
    'closes runs that died without a word, and no others (%s)',
    async (start) => {
      await startEmpty();
      for (const [id, alive] of [
        ['dead', Date.now() - 61 * 60_000],
        ['alive', Date.now() - 59 * 60_000],
      ] as const) {
        await enterRun(env.DB, id, { source: 'hesa-table-1', trigger: 'cron' });
        await env.DB.prepare('update collection_run set alive_at = ? where id = ?')
          .bind(new Date(alive).toISOString(), id)
          .run();
      }
      if (start === 'cron') {
        await collectOnSchedule({ ...env, COLLECT: { create: async () => undefined } as never });
      } else await run({ source: 'participation' });
      expect(await recordOf('alive')).toMatchObject({ outcome: 'running' });
      const dead = await recordOf('dead');
      expect(dead.outcome).toBe('failed');
      expect(dead.error).toMatch(/Start it again: npm run collect -- hesa-table-1/);
    },
  );
});

describe('the cron', () => {
  it('loads the embedded figures where nothing was published, and then what has a schedule', async () => {
    await startEmpty();
    const started: unknown[] = [];
    const COLLECT = { create: async (asked: unknown) => void started.push(asked) };
    const watched = { ...env, COLLECT: COLLECT as never };
    await collectOnSchedule(watched);
    expect(started).toEqual([{ params: { source: 'embedded', trigger: 'embedded' } }]);
    started.length = 0;
    await env.DB.prepare(
      `insert into edition values (1, 'published', 'r', 't', '2025', '2026-01-01', '2026-01-01')`,
    ).run();
    await collectOnSchedule(watched);
    const scheduled = SOURCES.filter(({ schedule }) => schedule !== null).map(({ id }) => id);
    expect(scheduled).toContain('hesa-table-28');
    expect(started).toEqual(scheduled.map((source) => ({ params: { source, trigger: 'cron' } })));
  });
});
