import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { partsOf, tookOver } from '../../../../../src/lib/page/parts.ts';

const Part = () => ({});
const loads = { Part: vi.fn(() => Promise.resolve({ default: Part })) };

afterEach(() => {
  vi.unstubAllEnvs();
  loads.Part.mockClear();
});

it('gets parts ready where the server draws', async () => {
  const parts = await partsOf(loads);
  expect(parts.Part.drawn).toBe(Part);
});

it('leaves them until they are wanted where a browser takes over, and gets them ready from then on', async () => {
  vi.stubEnv('SSR', false);
  const before = await partsOf(loads);
  expect(before.Part.drawn).toBeNull();
  expect(loads.Part).not.toHaveBeenCalled();
  expect((await before.Part.load()).default).toBe(Part);

  tookOver();
  expect((await partsOf(loads)).Part.drawn).toBe(Part);
});

/** The file that an import names. */
const fileOf = (from: string, path: string) =>
  path.startsWith('$lib/') ? path.replace('$lib', 'src/lib') : join(dirname(from), path);

/** Files that the modules of `pattern` import, in the form that the first group of `form` has the path of. */
const importedBy = (pattern: string, form: RegExp) =>
  globSync(pattern).flatMap((from) =>
    [...readFileSync(from, 'utf8').matchAll(form)].map(([, path = '']) => fileOf(from, path)),
  );

it('names no part that another module imports outright: its styles would not come with the page', () => {
  const named = importedBy('src/routes/**/+page.ts', /\w+: \(\) => import\('([^']+\.svelte)'\)/g);
  expect(named).toContain('src/lib/map/Ranking.svelte');
  const outright = importedBy(
    'src/**/*.{svelte,ts}',
    /^\s*import (?!type )\w+ from '([^']+\.svelte)'/gm,
  );
  expect(outright).toContain('src/lib/institution/KeyFigures.svelte');
  expect(named.filter((part) => outright.includes(part))).toEqual([]);
});
