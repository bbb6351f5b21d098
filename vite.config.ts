import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { hashOf } from './workers/operate/hash-of.ts';

export default defineConfig(({ command }) => {
  // Part of every ETag (workers/api/build.ts): what the answers are made by, or, where sources
  // change under a running server, when it was started.
  const build =
    command === 'build'
      ? hashOf('workers', 'data', 'package-lock.json').slice(0, 12)
      : `dev-${Date.now()}`;
  return {
    plugins: [sveltekit()],
    define: { __BUILD__: JSON.stringify(build) },
  };
});
