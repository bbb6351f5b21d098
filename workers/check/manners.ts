/** How the checker behaves towards sites; every number stands here. */
import type { Env } from '../env.ts';
import { userAgent } from '../user-agent.ts';
import { LOOPBACK_ALLOWED } from './loopback.ts';

export interface Manners {
  userAgent: string;
  /** Milliseconds from asking for an address to the last byte of its answer. */
  timeout: number;
  /** Most bytes of a page, unpacked. */
  mostBytes: number;
  /** Most redirects that are followed. */
  mostRedirects: number;
  /** Milliseconds between two requests to one host; a longer Crawl-delay of its robots.txt holds instead. */
  delay: number;
  /** Whether pages of this machine may be asked for: see loopback.ts. */
  loopback: boolean;
}

export function mannersOf(env: Pick<Env, 'CONTACT'>): Manners {
  return {
    userAgent: userAgent(env.CONTACT),
    timeout: 10_000,
    mostBytes: 2 * 1024 ** 2,
    mostRedirects: 5,
    // On loopback nobody needs to be spared.
    delay: LOOPBACK_ALLOWED ? 0 : 2000,
    loopback: LOOPBACK_ALLOWED,
  };
}
