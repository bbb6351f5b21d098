/** Memory of the runtime that serves the Atlas, sampled from outside. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 50;
const PAGE_BYTES = 4096;
const MB = 1024 ** 2;

const commandOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

/** Memory of a process in pages, as the kernel tells it; empty where it has ended. */
const statmOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/statm`, 'utf8');
  } catch {
    return '';
  }
};

/** Process that started another; empty where that has ended. */
const parentOf = (pid: string): string => {
  try {
    return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
};

/**
 * Processes of the runtime that serves on a port: one listens there, others that were started with
 * it do the work. None where there is no /proc to look in.
 */
export function runtimeOn(port: number): string[] {
  if (!existsSync('/proc')) return [];
  const runtimes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => commandOf(pid).includes('workerd\0serve'));
  const listening = runtimes.find((pid) => commandOf(pid).includes(`entry=localhost:${port}\0`));
  if (listening === undefined) return [];
  const parent = parentOf(listening);
  return runtimes.filter((pid) => parentOf(pid) === parent);
}

/** Megabytes that processes keep in memory. */
function residentOf(pids: readonly string[]): number {
  const pages = pids.map((pid) => Number(statmOf(pid).split(' ')[1] ?? 0));
  return (pages.reduce((sum, each) => sum + each, 0) * PAGE_BYTES) / MB;
}

/** Starts sampling; the function that it answers stops, and tells by how many megabytes memory rose at most above what it was at first. */
export function watchMemory(pids: readonly string[]): () => number {
  const before = residentOf(pids);
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentOf(pids));
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    return Math.max(peak, residentOf(pids)) - before;
  };
}
