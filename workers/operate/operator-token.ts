/** The secret that operator calls carry: made here once, kept in .dev.vars, never committed. */
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const FILE = join(ROOT, '.dev.vars');
const LINE = /^\s*OPERATOR_TOKEN\s*=\s*"?([^"\s]+)"?\s*$/m;

function storedToken(): string | undefined {
  return existsSync(FILE) ? LINE.exec(readFileSync(FILE, 'utf8'))?.[1] : undefined;
}

/** Makes the token of the local Worker where there is none yet. Answers whether it did. */
export function makeTokenOnce(): boolean {
  if (storedToken()) return false;
  const token = randomBytes(32).toString('hex');
  appendFileSync(FILE, `OPERATOR_TOKEN="${token}"\n`, { mode: 0o600 });
  return true;
}

/** The token to call with: `ATLAS_TOKEN`, or that of the local Worker. */
export function operatorToken(): string {
  const token = process.env.ATLAS_TOKEN ?? storedToken();
  if (token) return token;
  throw new Error(
    'No operator token. Run `npm start` once, which makes one for the Worker on this machine, ' +
      'or set ATLAS_TOKEN to that of the Worker you call.',
  );
}
