import type { Env } from '../workers/env.ts';

declare global {
  namespace App {
    interface Platform {
      env: Env;
      ctx: ExecutionContext;
      caches: CacheStorage;
      cf?: IncomingRequestCfProperties;
    }
    interface Error {
      /** What the reader can do about it. */
      advice?: string;
    }
  }
}
export {};
