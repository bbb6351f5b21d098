import adapter from '@sveltejs/adapter-cloudflare';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const cloudflare = adapter({
  // The adapter rewrites whatever `main` its configuration names, so it gets one of its own
  // and leaves the Worker's real entry, workers/index.ts, alone.
  config: 'workers/adapter.wrangler.toml',
  platformProxy: { configPath: 'wrangler.toml', persist: { path: '.wrangler/state/v3' } },
});
// `vite build` would start a workerd for the platform proxy and never stop it. Nothing is
// prerendered from bindings, so only `vite dev` keeps the proxy.
if (process.env.NODE_ENV === 'production') delete cloudflare.emulate;

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: cloudflare,
    files: { assets: 'src/static' },
    csp: {
      mode: 'auto',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self'],
        'frame-ancestors': ['none'],
      },
    },
  },
};
