/** Pages whose scripts wait for a sign of their reader (`wake.ts`), and with them what they start with. */
import { setAside } from './set-aside.ts';

/** How SvelteKit starts a page. Should it start one otherwise, scripts begin at once, and a browser test fails. */
const START = /Promise\.all\(\[(\s*import\("[^"]+"\),\s*import\("[^"]+"\)\s*)\]\)\.then\(/;

/** Functions of a page, as text. */
interface Functions {
  /** `wake.ts` */
  readonly wake: string;
  /** `take-up.ts` */
  readonly takeUp: string;
}

/**
 * The page with scripts that wait.
 *
 * @param scripts addresses of what it will start with
 */
export function sleeping(
  page: string,
  { wake, takeUp }: Functions,
  scripts: readonly string[],
): string {
  if (!START.test(page)) return page;
  const { html, aside } = setAside(page);
  const ahead = [...aside.map(({ from }) => from), ...scripts];
  return html.replace(
    START,
    (_, imports: string) =>
      `(${wake})(${JSON.stringify(ahead)}).then(() => Promise.all([${imports}, (${takeUp})(${JSON.stringify(aside)})])).then(`,
  );
}
