/// <reference types="@cloudflare/vitest-plugin/types" />
import type { D1Migration } from '@cloudflare/vitest-plugin';
import type { Env as AppEnv } from '../../workers/env.ts';

declare global {
  namespace Cloudflare {
    interface Env extends AppEnv {
      TEST_MIGRATIONS: D1Migration[];
      /** Base address of the loopback server of publisher.ts. */
      PUBLISHER_FILES: string;
    }
    interface GlobalProps {
      mainModule: typeof import('../../workers/index.ts');
    }
  }
}
