/** All changes between two editions, page by page, with names of what they are about. */
import { changesBetween, type ChangesAsked, type ValueChange } from './changes.ts';
import type { Database } from './database.ts';
import { giveWay } from '../give-way.ts';
import { subjectNames } from './subject-names.ts';

/** A change with the name of what it is about. */
export type NamedChange = ValueChange & { name: string | null };

/** Changes of a page: the rows of a page of a dataset's stream, halved for their two versions. */
const STREAM_PAGE = 2500;

export async function* everyChange(
  db: Database,
  which: Omit<ChangesAsked, 'after' | 'limit'>,
): AsyncGenerator<NamedChange[]> {
  const nameOf = await subjectNames(db, which.to);
  let after: readonly string[] | null = null;
  do {
    const page = await changesBetween(db, { ...which, after, limit: STREAM_PAGE });
    yield page.changes.map((each) => ({ ...each, name: nameOf(each.key) }));
    after = page.next;
    await giveWay();
  } while (after);
}
