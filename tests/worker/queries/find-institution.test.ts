import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { databaseOf } from '../../../data/queries/database.ts';
import { findInstitution } from '../../../data/queries/find-institution.ts';
import { institution, institutionAlias } from '../../../data/schema.ts';

const db = databaseOf(env.DB);

beforeAll(async () => {
  const provider = (ukprn: string, slug: string, since: number, until: number | null) =>
    db.insert(institution).values({ ukprn, name: slug, slug, since, until });
  await db.batch([
    provider('10000001', 'old-name', 1, 3),
    provider('10000001', 'new-name', 3, null),
    provider('10000002', 'other', 1, null),
    provider('10000003', 'late', 4, null),
    db.insert(institutionAlias).values([
      { ukprn: '10000002', name: 'A', slug: 'nickname', kind: 'trading', since: 1, until: null },
      { ukprn: '10000002', name: 'B', slug: 'new-name', kind: 'former', since: 1, until: null },
      { ukprn: '10000002', name: 'C', slug: 'dropped', kind: 'former', since: 1, until: 3 },
    ]),
  ]);
});

describe('an institution is found', () => {
  it.each([
    ['10000002', 4, '10000002'],
    ['other', 4, '10000002'],
    ['nickname', 4, '10000002'],
    ['old-name', 1, '10000001'],
    ['old-name', 4, '10000001'],
    ['new-name', 1, '10000002'],
    ['new-name', 4, '10000001'],
    ['dropped', 2, '10000002'],
    ['dropped', 4, null],
    ['10000003', 3, null],
    ['', 4, null],
    ['OTHER', 4, '10000002'],
  ])('as %j at edition %i: %s', async (id, edition, ukprn) => {
    expect(await findInstitution(db, edition, id)).toBe(ukprn);
  });
});
