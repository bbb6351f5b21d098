import { env } from 'cloudflare:workers';
import { asc } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { databaseOf } from '../../../data/queries/database.ts';
import { publishedEdition } from '../../../data/queries/editions.ts';
import { visibleAt } from '../../../data/queries/visible.ts';
import { enrolment } from '../../../data/schema.ts';

const db = databaseOf(env.DB);

beforeAll(async () => {
  const row = (ukprn: string, since: number, until: number | null) =>
    db.insert(enrolment).values({
      academicYear: '2023/24',
      origin: 'total',
      ukprn,
      students: since * 5,
      since,
      until,
    });
  await db.batch([
    row('10000001', 1, null),
    row('10000002', 1, 2),
    row('10000002', 2, null),
    row('10000003', 1, 3),
    row('10000004', 3, null),
  ]);
  const edition = env.DB.prepare(
    `insert into edition values (?, ?, 'r', 't', '2025', '2026-11-24', ?)`,
  );
  await env.DB.batch([
    edition.bind(1, 'published', '2026-11-24'),
    edition.bind(2, 'published', '2026-11-24'),
    edition.bind(3, 'open', null),
  ]);
});

async function seenAt(at: number): Promise<string[]> {
  const rows = await db
    .select()
    .from(enrolment)
    .where(visibleAt(enrolment, at))
    .orderBy(asc(enrolment.ukprn));
  return rows.map(({ ukprn, since }) => `${ukprn.slice(-1)} of ${since}`);
}

describe('an edition', () => {
  it('shows the rows that had appeared by then and were not yet replaced', async () => {
    expect(await seenAt(0)).toEqual([]);
    expect(await seenAt(1)).toEqual(['1 of 1', '2 of 1', '3 of 1']);
    expect(await seenAt(2)).toEqual(['1 of 1', '2 of 2', '3 of 1']);
    expect(await seenAt(3)).toEqual(['1 of 1', '2 of 2', '4 of 3']);
  });

  it('is not read while it is being written', async () => {
    expect((await publishedEdition(db))?.number).toBe(2);
    expect(await publishedEdition(db, 3)).toBeNull();
  });
});
