/** Memory and work of the runtime that serves the Atlas, seen from outside. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 50;
const PAGE_BYTES = 4096;
const MB = 1024 ** 2;

/** What the kernel tells of a process; empty where it has ended. */
const procFile = (pid: string, name: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
};

const commandOf = (pid: string): string => procFile(pid, 'cmdline');

/** Process that started another; empty where that has ended. */
const parentOf = (pid: string): string =>
  /^PPid:\s*(\d+)/m.exec(procFile(pid, 'status'))?.[1] ?? '';

const listensOn = (port: number, pid: string): boolean =>
  commandOf(pid).includes(`entry=localhost:${port}\0`);

/**
 * Processes of the runtime that serves on a port: one listens there, others that were started with
 * it do the work. None where there is no /proc to look in.
 */
export function runtimeOn(port: number): string[] {
  if (!existsSync('/proc')) return [];
  const runtimes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => commandOf(pid).includes('workerd\0serve'));
  const listening = runtimes.find((pid) => listensOn(port, pid));
  if (listening === undefined) return [];
  const parent = parentOf(listening);
  return runtimes.filter((pid) => parentOf(pid) === parent);
}

/** Those of them that work. The one that listens passes on for `wrangler dev`, and is nowhere where the Worker is deployed. */
export const workingOn = (port: number): string[] =>
  runtimeOn(port).filter((pid) => !listensOn(port, pid));

/** Megabytes that processes keep in memory. */
function residentOf(pids: readonly string[]): number {
  const pages = pids.map((pid) => Number(procFile(pid, 'statm').split(' ')[1] ?? 0));
  return (pages.reduce((sum, each) => sum + each, 0) * PAGE_BYTES) / MB;
}

/** Starts sampling; the function that it answers stops, and tells by how many megabytes memory rose at most above what it was at first, up to a moment (milliseconds since 1970) or to now. */
export function watchMemory(pids: readonly string[]): (until?: number) => number {
  const before = residentOf(pids);
  const samples: { at: number; resident: number }[] = [];
  const sample = () => samples.push({ at: Date.now(), resident: residentOf(pids) });
  const timer = setInterval(sample, EVERY_MS);
  return (until = Date.now()) => {
    clearInterval(timer);
    sample();
    const within = samples.filter(({ at }) => at <= until).map(({ resident }) => resident);
    return Math.max(before, ...within) - before;
  };
}

/** Time of the processor that processes have taken, in hundredths of a second. */
function ticksOf(pids: readonly string[]): number {
  const stats = pids.map((pid) => procFile(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []);
  return stats.reduce((sum, stat) => sum + Number(stat[11] ?? 0) + Number(stat[12] ?? 0), 0);
}

/** Seconds in a row in which a runtime does next to nothing before it counts as at rest, and ticks that are next to nothing. */
const REST = { seconds: 3, ticks: 5 };

/** Waits until processes are at rest: then nothing that an earlier measurement set going disturbs the next. */
export async function untilAtRest(pids: readonly string[]): Promise<void> {
  for (let rested = 0; rested < REST.seconds;) {
    const before = ticksOf(pids);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    rested = ticksOf(pids) - before <= REST.ticks ? rested + 1 : 0;
  }
}
