/** Before each file: one runtime serves them all, so each begins with what a new one would hold. */
import { vi } from 'vitest';
import { holdExports } from './support/exports.ts';
import { startEmpty } from './support/start-empty.ts';

vi.restoreAllMocks();
holdExports();
await startEmpty();
