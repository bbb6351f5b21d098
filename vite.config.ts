import { sveltekit } from '@sveltejs/kit/vite';
import { readFile } from 'node:fs/promises';
import { defineConfig, minify, transformWithOxc, type Plugin } from 'vite';
import { manifestInFull } from './vite.manifest.config.ts';
import { hashOf } from './workers/operate/hash-of.ts';

/** What a first view of the map is made from. */
const MAP_PAGE = /\/src\/routes\/\+(page|layout|error)\.(svelte|ts)$/;

/**
 * Puts what the map page shares with other pages into one file: dozens of small ones compress worse,
 * by four kilobytes of the seventy that its first view may have. What it does not need stays apart.
 */
const together: Plugin = {
  name: 'together-for-the-map-page',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  outputOptions(options) {
    const known = new Map<string, boolean>();
    return {
      ...options,
      codeSplitting: {
        groups: [
          {
            minShareCount: 2,
            name(module, graph) {
              const isNeeded = (id: string): boolean => {
                const before = known.get(id);
                if (before !== undefined) return before;
                known.set(id, MAP_PAGE.test(id));
                const importers = graph.getModuleInfo(id)?.importers ?? [];
                const needed = MAP_PAGE.test(id) || importers.some(isNeeded);
                known.set(id, needed);
                return needed;
              };
              return isNeeded(module) ? 'shared' : null;
            },
          },
        ],
      },
    };
  },
};

const TEXT = '?text';

/** `import wake from './wake.ts?text'`: the function that a module exports by default, as text for a page to run before its scripts. */
const functionAsText: Plugin = {
  name: 'function-as-text',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith(TEXT)) return null;
    const file = id.slice(0, -TEXT.length);
    this.addWatchFile(file);
    const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
    const { code: small } = await minify(file, code, { module: true });
    return `export default ${JSON.stringify(small.replace(/^export default |;?\s*$/g, ''))}`;
  },
};

export default defineConfig(({ command }) => {
  // Part of every ETag (workers/api/build.ts): what the answers are made by, or, where sources
  // change under a running server, when it was started.
  const build =
    command === 'build'
      ? hashOf('workers', 'data', 'package-lock.json').slice(0, 12)
      : `dev-${Date.now()}`;
  return {
    plugins: [functionAsText, sveltekit(), together, manifestInFull],
    define: { __BUILD__: JSON.stringify(build) },
  };
});
