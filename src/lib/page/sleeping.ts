/** Pages whose scripts wait for a sign of their reader (`wake.ts`). */

/** How SvelteKit starts a page. Should it start one otherwise, scripts begin at once, and a browser test fails. */
const START = /Promise\.all\(\[(\s*import\("[^"]+"\),\s*import\("[^"]+"\)\s*)\]\)\.then\(/;

/**
 * The page with scripts that wait.
 *
 * @param wake `wake.ts` as text
 * @param scripts addresses of what it will start with
 */
export function sleeping(html: string, wake: string, scripts: readonly string[]): string {
  return html.replace(
    START,
    (_, imports: string) =>
      `(${wake})(${JSON.stringify(scripts)}).then(() => Promise.all([${imports}])).then(`,
  );
}
