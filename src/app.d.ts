import type { Env } from '../workers/env.ts';
import type { Edition, Released } from '../workers/api/shapes/common.ts';
import type { EditionDetail } from '../workers/api/shapes/status.ts';

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
      /** Whether the page may well come when it is asked for again, and offers that. */
      mayRetry?: boolean;
      /** Pages whose names are near to what was asked for. */
      near?: readonly { href: string; name: string }[];
    }
    interface PageData {
      /** The edition that the page shows. */
      edition?: Edition | null;
      /** When the figures and the evidence on the page were released. */
      released?: Released;
      /** Organisations with evidence, for the foot of the page, where the page knows them. */
      counted?: { organisations: number; backers: number } | undefined;
      /** Every published edition, newest first, where the address names one. */
      editions?: readonly EditionDetail[];
    }
    interface PageState {
      /** Address of the map's state (its search part), where it was changed without loading. */
      map?: string;
    }
  }
}
export {};
