import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-cloudflare';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const cloudflare = adapter({
  // The adapter rewrites whatever `main` its configuration names, so it gets one of its own
  // and leaves the Worker's real entry, workers/index.ts, alone.
  config: 'workers/adapter.wrangler.toml',
  platformProxy: {
    configPath: 'wrangler.toml',
    persist: { path: `${process.env.ATLAS_STATE ?? '.wrangler/state'}/v3` },
  },
});
// `vite build` would start a workerd for the platform proxy and never stop it. Nothing is
// prerendered from bindings, so only `vite dev` keeps the proxy.
if (process.env.NODE_ENV === 'production') delete cloudflare.emulate;

/**
 * SvelteKit's own root component hides its announcer with a style attribute, which the content
 * security policy refuses; our class does the same. And it reads the title out whenever anything
 * about the page changes, so at every step of the map's slider; here only when the page is another.
 */
const quietRoot = {
  name: 'root-without-inline-style',
  markup: ({ content, filename }) =>
    filename?.endsWith('/generated/root.svelte')
      ? {
          code: content
            .replace(/ style="[^"]*"/, ' class="visually-hidden"')
            .replace('onMount(() => {', 'let spokenFor = page.url.pathname; $&')
            .replace(
              'if (mounted) {',
              'if (mounted && page.url.pathname !== spokenFor) { spokenFor = page.url.pathname;',
            ),
        }
      : undefined,
};

/** The script of src/app.html, which pages without other scripts have too: those get no nonce from SvelteKit. */
const [, themeScript = ''] =
  /<script>(.*?)<\/script>/s.exec(readFileSync('src/app.html', 'utf8')) ?? [];
const themeHash = createHash('sha256').update(themeScript).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: [quietRoot, vitePreprocess()],
  compilerOptions: {
    // Six characters instead of thirteen, in every class of the markup, the styles and the scripts.
    cssHash: ({ hash, filename, css }) => `s${hash(filename ?? css).slice(0, 5)}`,
  },
  kit: {
    adapter: cloudflare,
    files: { assets: 'src/static' },
    // Styles come with the page: a first view waits for one answer, not for two.
    inlineStyleThreshold: 32_768,
    // No cookies, so no request can be forged in a reader's name; operator calls carry their token in
    // a header. Left to SvelteKit, a form post to the API would get a sentence instead of a problem.
    csrf: { trustedOrigins: ['*'] },
    csp: {
      mode: 'auto',
      directives: {
        'default-src': ['self'],
        'script-src': ['self', `sha256-${themeHash}`],
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
