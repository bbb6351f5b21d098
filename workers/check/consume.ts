/**
 * Looks at the pages of a batch of messages. Different hosts are looked at side by side, the pages
 * of one host one after another; wrangler.toml lets only one batch be worked on at a time, so that
 * this holds across batches too.
 */
import { checkOf, writeCheck } from '../../data/publishing/checks.ts';
import type { CheckMessage, Env } from '../env.ts';
import { judge } from './judge.ts';
import { keepListed } from './listed.ts';
import { Looker } from './look.ts';
import { mannersOf, type Manners } from './manners.ts';
import { Pace } from './pace.ts';
import { recordFailed, recordLooked } from './progress.ts';

/** Hosts that are looked at side by side; a Worker has six connections. */
const LANES = 5;
/** Milliseconds after which no new look is begun; a batch may take 15 minutes. */
const MOST_TIME = 10 * 60_000;
/** Seconds before a message comes again. */
const AGAIN = 30;

/** Looks at every page of the batch and acknowledges each; a page that our own failure kept us from comes again. */
export async function consumeChecks(
  batch: MessageBatch<CheckMessage>,
  env: Env,
  manners: Manners = mannersOf(env),
): Promise<void> {
  const looker = new Looker(manners, new Pace(manners.delay));
  const now = risingClock();
  const end = Date.now() + MOST_TIME;
  const lanes = [...Map.groupBy(batch.messages, ({ body }) => hostOf(body.url)).values()];
  const work = async () => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift()) {
      for (const message of lane) {
        if (Date.now() > end) message.retry({ delaySeconds: AGAIN });
        else await handle(message, env, looker, now);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
}

async function handle(
  message: Message<CheckMessage>,
  env: Env,
  looker: Looker,
  now: () => Date,
): Promise<void> {
  const { url } = message.body;
  try {
    const seen = await looker.look(url);
    const known = await checkOf(env.DB, url);
    const row = judge(url, known, seen, now());
    await writeCheck(env.DB, row);
    await keepListed(env, message.body, seen.listed, row.checkedAt);
    await recordLooked(env, message.body);
    message.ack();
  } catch (error) {
    console.error(`check of ${url} failed`, error);
    message.retry({ delaySeconds: AGAIN });
  }
}

/** Ends the rounds of messages that failed too often. What is known of their pages stays as it was. */
export async function consumeDeadChecks(
  batch: MessageBatch<CheckMessage>,
  env: Env,
): Promise<void> {
  for (const message of batch.messages) {
    await recordFailed(env, message.body);
    message.ack();
  }
}

/** The time, never the same twice: answers are cached by the moment of the newest look. */
function risingClock(): () => Date {
  let last = 0;
  return () => new Date((last = Math.max(Date.now(), last + 1)));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
