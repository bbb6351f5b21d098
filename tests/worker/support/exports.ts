/**
 * The queue that asks for files. Writing every format of every dataset takes longer than publishing
 * the edition that they follow, so setup.ts holds it; tests of the files themselves let it go.
 */
import { env } from 'cloudflare:workers';

const WAYS = ['send', 'sendBatch'] as const;

/** From now on nothing that is sent arrives. */
export function holdExports(): void {
  for (const way of WAYS) {
    Object.defineProperty(env.EXPORTS, way, {
      value: () => Promise.resolve(),
      configurable: true,
      writable: true,
    });
  }
}

/** From now on the real queue delivers, until the next file of tests. */
export function deliverExports(): void {
  for (const way of WAYS) Reflect.deleteProperty(env.EXPORTS, way);
}
