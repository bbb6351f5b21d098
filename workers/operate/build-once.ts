/** `npm run build`: builds for production, where anything has changed since the last time. */
import { buildIfChanged } from './build.ts';
import { command } from './command.ts';
import { step } from './progress.mjs';

await command(() =>
  step('Building', async () => ((await buildIfChanged()) ? 'built' : 'nothing has changed')),
);
