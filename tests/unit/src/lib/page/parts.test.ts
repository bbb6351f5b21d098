import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
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

it('names no part that another module imports outright: its styles would not come with the page', () => {
  const sources = globSync('src/**/*.{svelte,ts}').map((file) => readFileSync(file, 'utf8'));
  const named = globSync('src/routes/**/+page.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((text) => [...text.matchAll(/\w+: \(\) => import\('([^']+\.svelte)'\)/g)])
    .map(([, path = '']) => basename(path));
  expect(named).toContain('Ranking.svelte');
  const imported = sources
    .flatMap((text) => [...text.matchAll(/^\s*import (?!type )\w+ from '([^']+\.svelte)'/gm)])
    .map(([, path = '']) => basename(path));
  expect(imported).toContain('KeyFigures.svelte');
  expect(named.filter((part) => imported.includes(part))).toEqual([]);
});
