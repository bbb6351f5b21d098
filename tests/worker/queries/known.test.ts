/** Names and partitions are the same for every page of a download: they are asked for once. */
import { env } from 'cloudflare:workers';
import { beforeAll, expect, it } from 'vitest';
import { databaseOf } from '../../../data/queries/database.ts';
import { everyRow } from '../../../data/queries/rows.ts';
import { loadFigures } from '../support/load-figures.ts';
import { recording } from '../support/record-statements.ts';

beforeAll(() => loadFigures(env));

it('a walk over pages asks once for what they share, and gives the same rows', async () => {
  const recorder = recording(env.DB);
  const walk = async (limit: number) => {
    const rows = [];
    const pages = everyRow(databaseOf(recorder.db), 'enrolment', 3, {}, limit);
    for await (const page of pages) rows.push(...page);
    const sent = recorder.taken().map(({ sql }) => sql);
    const from = (table: string) => sent.filter((each) => each.includes(`from "${table}"`)).length;
    return {
      rows,
      figures: from('enrolment'),
      shared: [from('institution'), from('edition_partition')],
    };
  };
  const [large, small] = [await walk(20_000), await walk(5000)];
  expect(small.figures).toBeGreaterThan(large.figures);
  expect(small.shared).toEqual([1, 1]);
  expect(large.shared).toEqual([1, 1]);
  expect(small.rows).toEqual(large.rows);
});
