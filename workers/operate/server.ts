/** The Worker in its local runtime: `wrangler dev`, started, waited for and stopped. */
import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { startTool, type Tool } from './tools.ts';

/** Milliseconds: between two looks at a server that is starting, and until one that was asked to stop is made to. */
const LOOK = 100;
const PATIENCE = 8000;
/** Minutes that a server may take until it answers, on a machine with much else to do. */
const LONGEST_START = 5;

export interface Server {
  /** Ends when the server does, with its exit code, whoever ended it. */
  ended: Promise<number | null>;
  /** Stops the server and everything that it started. */
  stop(): Promise<void>;
}

/** Whether something answers on that port of this machine, over IPv4 or IPv6. */
export async function isTaken(port: number): Promise<boolean> {
  const answers = ['127.0.0.1', '::1'].map(async (host) => {
    const socket = connect({ host, port });
    const taken = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'close').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    return taken;
  });
  return (await Promise.all(answers)).includes(true);
}

/** Throws a sentence that says what to do where the port is taken. */
export async function checkPort(port: number): Promise<void> {
  if (!(await isTaken(port))) return;
  throw new Error(
    `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  );
}

function signal(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, name);
  } catch {
    // The group has gone already.
  }
}

/** Starts a server in a process group of its own: killed singly, wrangler would leave its workerd behind. */
export function startServer(tool: Tool, args: string[]): Server {
  const child = startTool(tool, args, { stdio: ['ignore', 'inherit', 'inherit'], group: true });
  const ended = new Promise<number | null>((resolve) =>
    child.on('exit', (code) => resolve(code)).on('error', () => resolve(1)),
  );
  return {
    ended,
    async stop() {
      const last = setTimeout(() => signal(child, 'SIGKILL'), PATIENCE);
      signal(child, 'SIGTERM');
      await ended;
      clearTimeout(last);
      signal(child, 'SIGKILL');
    },
  };
}

/** What lets pages of this machine be checked, for tests: written into the bundle here and never where it is deployed. */
const LOOPBACK = ['--define', '__TEST_LOOPBACK__:true'];

/** Starts the Worker on a port, with its state in a folder. @param loopback see workers/check/loopback.ts */
export function startWorker(port: number, state: string, loopback = false): Server {
  return startServer('wrangler', [
    'dev',
    ...(loopback ? LOOPBACK : []),
    ...['--port', String(port)],
    ...['--persist-to', state],
    ...['--log-level', 'error'],
    '--show-interactive-dev-session=false',
  ]);
}

/** Waits until the server answers at `url`; throws where it ends instead, or never does. */
export async function untilItAnswers(server: Server, url: string): Promise<void> {
  let hasEnded = false;
  void server.ended.then(() => (hasEnded = true));
  const signal = AbortSignal.timeout(LONGEST_START * 60_000);
  while (!hasEnded && !signal.aborted) {
    const response = await fetch(url, { signal }).catch(() => null);
    if (response) {
      await response.body?.cancel();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  if (hasEnded) throw new Error('The server ended before it answered.');
  throw new Error(`The server did not answer at ${url} within ${LONGEST_START} minutes.`);
}
