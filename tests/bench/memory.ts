/** Memory of the runtime that serves the Atlas, sampled from outside. */
import { readdirSync, readFileSync } from 'node:fs';

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

/** Process of the workerd that listens on a port; null where there is no /proc to look in. */
export function runtimeOn(port: number): string | null {
  const pids = readdirSync('/proc', { withFileTypes: true }).filter(({ name }) =>
    /^\d+$/.test(name),
  );
  const found = pids.find(({ name }) => {
    const command = commandOf(name);
    return command.includes('workerd\0serve') && command.includes(`entry=localhost:${port}\0`);
  });
  return found?.name ?? null;
}

/** Megabytes that a process keeps in memory. */
function residentOf(pid: string): number {
  const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return (Number(pages) * PAGE_BYTES) / MB;
}

/** Starts sampling; the function that it answers stops, and tells by how many megabytes memory rose at most above what it was at first. */
export function watchMemory(pid: string): () => number {
  const before = residentOf(pid);
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentOf(pid));
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    return Math.max(peak, residentOf(pid)) - before;
  };
}
