/**
 * Collecting at a size that Table 28 can have: a made-up release of 600,000 cells goes from file to
 * published edition, in each form that HESA has, on the runtime that `npm start` serves with. Each
 * form has years of its own, so that each publishes as much.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Run } from '../../workers/api/shapes/status.ts';
import { OperatorClient } from '../../workers/operate/operator-client.ts';
import { operatorToken } from '../../workers/operate/operator-token.ts';
import { COLLECTING } from './budgets.ts';
import type { Figure } from './figure.ts';
import { longForm, rowsRevised, wideForm } from './made-up-table-28.ts';
import { runtimeOn, untilAtRest, watchMemory } from './memory.ts';
import { hasSqlite, sqliteImport } from './sqlite-import.ts';

const SUBJECT = 'Collecting 600,000 rows';
const YEARS = 10;
const LOOK_MS = 500;

interface Collected {
  run: Run;
  /** From the file to the published edition: handing in, and the run as its ledger has it. The files for download, which the runtime goes on to write, are timed apart. */
  ms: number;
  /** Rise of the runtime's memory in MB; null where it cannot be seen. */
  memory: number | null;
}

class Collector {
  readonly #base: string;
  readonly #port: number;
  readonly #folder: string;
  readonly #client: OperatorClient;

  constructor(base: string, port: number, folder: string) {
    this.#base = base;
    this.#port = port;
    this.#folder = folder;
    this.#client = new OperatorClient(base, operatorToken());
  }

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.#folder, name);
    writeFileSync(path, content);
    return path;
  }

  /** Hands files in and has them collected: from file to published edition. */
  async collect(paths: readonly string[]): Promise<Collected> {
    const pids = runtimeOn(this.#port);
    const memory = pids.length > 0 ? watchMemory(pids) : () => null;
    const started = performance.now();
    const files: string[] = [];
    for (const path of paths) files.push((await this.#client.upload(path)).sha256);
    const handedIn = performance.now() - started;
    const request = { source: 'hesa-table-28', files, released: '2025' };
    const run = await this.#client.finish(await this.#client.start(request), () => undefined);
    const finished = Date.parse(run.finished_at ?? '');
    const rose = memory(finished);
    if (run.outcome !== 'published') throw new Error(run.error ?? run.step);
    return { run, ms: handedIn + finished - Date.parse(run.started_at), memory: rose };
  }

  /** Milliseconds until the files of the dataset are written, which publishing does not wait for. Returns when the runtime is at rest. */
  async exported(): Promise<number> {
    const started = performance.now();
    for (;;) {
      const response = await fetch(`${this.#base}/api/v1/data/origin.csv`, {
        method: 'HEAD',
        headers: { 'accept-encoding': 'identity' },
      });
      if (Number(response.headers.get('content-length')) > 0) break;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    const took = performance.now() - started;
    await untilAtRest(runtimeOn(this.#port));
    return took;
  }
}

const seconds = (name: string, ms: number): Figure => ({
  subject: SUBJECT,
  name,
  value: ms / 1000,
  unit: 's',
});

const ratio = (name: string, value: number, most?: number): Figure => ({
  subject: SUBJECT,
  name,
  value,
  unit: '×',
  ...(most !== undefined && { budget: { most } }),
});

async function* measureWith(collector: Collector): AsyncGenerator<Figure[]> {
  const long = (firstYear: number, years: number, revised = false) =>
    collector.write(`long-${firstYear}-${revised}.csv`, longForm({ firstYear, years, revised }));
  await collector.collect([long(2100, 1)]);
  await collector.exported();
  const small = await collector.collect([long(2101, 1)]);
  await collector.exported();

  const longPath = long(2030, YEARS);
  const importedBefore = hasSqlite() ? sqliteImport(longPath, `${longPath}.sqlite`) : null;
  const whole = await collector.collect([longPath]);
  const importedAfter = hasSqlite() ? sqliteImport(longPath, `${longPath}.sqlite`) : null;
  const exporting = await collector.exported();
  const figures = [
    seconds('long form', whole.ms),
    seconds('its exports, afterwards', exporting),
    ratio('growth beyond 60,000 rows', whole.ms / small.ms / YEARS, COLLECTING.growth),
  ];
  if (whole.memory !== null) {
    const budget = { most: COLLECTING.memory };
    figures.push({ subject: SUBJECT, name: 'memory', value: whole.memory, unit: 'MB', budget });
  }
  if (importedBefore !== null && importedAfter !== null) {
    // Before and after, because a machine that has other things to do is not always as fast.
    const imported = (importedBefore + importedAfter) / 2;
    figures.push(seconds('sqlite3 importing it', imported));
    figures.push(ratio('against sqlite3', whole.ms / imported, COLLECTING.againstSqlite));
  }

  yield figures;

  const revised = await collector.collect([long(2030, YEARS, true)]);
  await collector.exported();
  const { added, changed, removed } = revised.run;
  const expected = rowsRevised({ firstYear: 2030, years: YEARS });
  if (added + removed > 0 || changed !== expected) {
    throw new Error(`${expected} rows were revised, ${changed} changed, ${added} came.`);
  }
  yield [
    seconds('again, revised', revised.ms),
    { subject: SUBJECT, name: 'rows written then', value: changed, unit: 'rows' },
  ];

  const wide = wideForm({ firstYear: 2050, years: YEARS });
  const paths = [...wide].map(([name, text]) => collector.write(name, text));
  const wideRun = await collector.collect(paths);
  await collector.exported();
  yield [ratio('wide against long', wideRun.ms / whole.ms, COLLECTING.otherForms)];

  const zipped = [...wideForm({ firstYear: 2070, years: YEARS })];
  const zip = zipSync(Object.fromEntries(zipped.map(([name, text]) => [name, strToU8(text)])));
  const zipRun = await collector.collect([collector.write('table-28.zip', zip)]);
  yield [ratio('ZIP against long', zipRun.ms / whole.ms, COLLECTING.otherForms)];
}

/** Figures of collecting, as they come; `port` is where the Atlas is served. */
export async function* measureCollect(base: string, port: number): AsyncGenerator<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    yield* measureWith(new Collector(base, port, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
