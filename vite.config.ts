import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
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

export default defineConfig(({ command }) => {
  // Part of every ETag (workers/api/build.ts): what the answers are made by, or, where sources
  // change under a running server, when it was started.
  const build =
    command === 'build'
      ? hashOf('workers', 'data', 'package-lock.json').slice(0, 12)
      : `dev-${Date.now()}`;
  return {
    plugins: [sveltekit(), together],
    define: { __BUILD__: JSON.stringify(build) },
  };
});
