/**
 * Puts what was set aside (`set-aside.ts`) into the page, as SvelteKit would have written it and looks for it; what is
 * refused it asks for itself. Without a connection the page stays as it is, and it is asked for again. The function is
 * put into each page as text (`?text`), so it may use nothing from outside itself.
 *
 * @returns a promise that is kept when all has come
 */
export default function takeUp(
  aside: readonly { url: string; from: string; ttl: string }[],
): Promise<unknown> {
  /** Milliseconds. */
  const PAUSE = 2000;

  async function answer(from: string): Promise<string | null> {
    for (;;) {
      try {
        const response = await fetch(from);
        return response.ok ? await response.text() : null;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
  }

  return Promise.all(
    aside.map(async ({ url, from, ttl }) => {
      const body = await answer(from);
      if (body === null) return;
      const script = document.createElement('script');
      script.type = 'application/json';
      script.dataset.sveltekitFetched = '';
      script.dataset.url = url;
      if (ttl) script.dataset.ttl = ttl;
      script.textContent = JSON.stringify({ status: 200, statusText: '', headers: {}, body });
      document.body.appendChild(script);
    }),
  );
}
