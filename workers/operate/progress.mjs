/**
 * Progress of the command lines, in plain lines: what is being done, how long it has been at it
 * where that is more than a second or two, and how it ended. Plain JavaScript, because it also
 * speaks while nothing is installed yet.
 */

/** Milliseconds between signs of life on a terminal, and in a log, where each is a line that stays. */
const BEAT = { terminal: 1000, log: 10_000 };

/** @param {number} since `Date.now()` at the start */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Does a piece of work under a heading, e.g. `Building (2 of 5) …`, and says how long it took.
 * `work` is handed a function that names what it is at just now, and may answer with a sentence
 * for the end of the line ("up to date").
 *
 * @param {string} title
 * @param {(say: (detail: string) => void) => Promise<string | void>} work
 */
export async function step(title, work) {
  const started = Date.now();
  const terminal = process.stdout.isTTY === true;
  let detail = '';
  const line = () => `${title} … ${[detail, seconds(started)].filter(Boolean).join(', ')}`;
  console.log(`${title} …`);
  const beat = setInterval(
    () => (terminal ? process.stdout.write(`\r\x1b[K  ${line()}`) : console.log(`  ${line()}`)),
    terminal ? BEAT.terminal : BEAT.log,
  );
  try {
    const end = await work((what) => {
      if (!terminal && what !== detail && Date.now() - started > BEAT.terminal) {
        console.log(`  ${what}`);
      }
      detail = what;
    });
    if (terminal) process.stdout.write('\r\x1b[K');
    console.log(`  ${end ?? 'done'} (${seconds(started)})`);
  } catch (error) {
    if (terminal) process.stdout.write('\r\x1b[K');
    throw error;
  } finally {
    clearInterval(beat);
  }
}
