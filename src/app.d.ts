import type { Env } from '../workers/env.ts';
import type { Edition } from '../workers/api/shapes/common.ts';

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
    interface PageData {
      /** The edition that the page shows. */
      edition?: Edition | null;
      /** Organisations with evidence, for the foot of the page, where the page knows them. */
      counted?: { organisations: number; backers: number };
    }
    interface PageState {
      /** Address of the map's state (its search part), where it was changed without loading. */
      map?: string;
    }
  }
}
export {};
