/**
 * Opening an edition takes the lock of publishing: the database admits one open edition at a time,
 * so two runs at once cannot both publish.
 */
import { clearStaging } from './stage.ts';
import { undoEdition } from './undo.ts';

/** A run that has said nothing for so long has died; its edition is undone by the next. */
const DEAD_AFTER_MS = 10 * 60_000;

/** Another run is publishing. Worth trying again a little later. */
export class EditionBusy extends Error {
  override name = 'EditionBusy';
}

export interface Opening {
  runId: string;
  title: string;
  released: string;
}

interface OpenEdition {
  number: number;
  run_id: string;
  alive_at: string | null;
}

/**
 * Opens the next edition for a run. What this run, or one that has died, left open is undone first,
 * so a step that is tried again starts clean.
 *
 * @throws {EditionBusy} while another run that is alive holds the lock.
 */
export async function openEdition(db: D1Database, opening: Opening, now: Date): Promise<number> {
  const left = await findOpen(db);
  if (left) {
    const own = left.run_id === opening.runId;
    if (!own && isAlive(left, now)) {
      throw new EditionBusy(`Run ${left.run_id} is publishing edition ${left.number}; waiting.`);
    }
    await undoEdition(db, { number: left.number, runId: left.run_id });
    if (!own) await recordDeath(db, left.run_id, opening.runId, now);
  }
  try {
    const opened = await db
      .prepare(
        `insert into edition (number, state, run_id, title, released, opened_at)
         select coalesce(max(number), 0) + 1, 'open', ?1, ?2, ?3, ?4 from edition
         returning number`,
      )
      .bind(opening.runId, opening.title, opening.released, now.toISOString())
      .first<{ number: number }>();
    if (opened) return opened.number;
  } catch (error) {
    if (!String(error).includes('UNIQUE constraint failed')) throw error;
  }
  throw new EditionBusy('Another run has just begun to publish; waiting.');
}

async function findOpen(db: D1Database): Promise<OpenEdition | null> {
  return db
    .prepare(
      `select e.number, e.run_id, r.alive_at from edition e
       left join collection_run r on r.id = e.run_id where e.state = 'open'`,
    )
    .first<OpenEdition>();
}

function isAlive({ alive_at }: OpenEdition, now: Date): boolean {
  return alive_at !== null && now.getTime() - Date.parse(alive_at) < DEAD_AFTER_MS;
}

async function recordDeath(db: D1Database, dead: string, by: string, now: Date): Promise<void> {
  await clearStaging(db, dead);
  await db
    .prepare(
      `update collection_run set outcome = 'failed', finished_at = ?2, error = ?3
       where id = ?1 and outcome = 'running'`,
    )
    .bind(
      dead,
      now.toISOString(),
      `The run stopped without a word while it was publishing. Run ${by} undid what it had written; start it again.`,
    )
    .run();
}
