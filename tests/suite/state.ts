/** Where the suite's first start leaves its state for the browser tests. */
import { join } from 'node:path';
import { ROOT } from '../../workers/operate/install.mjs';

export const STATE = join(ROOT, 'tests/results/state');
