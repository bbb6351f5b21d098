/**
 * Puts what was set aside (`set-aside.ts`) into the page, as SvelteKit would have written it and looks for it; what is
 * not there SvelteKit asks for. While there is no connection, or no answer of the Atlas, the page stays as it is, works as
 * it does without scripts, and asks again. The function is put into each page as text (`?text`), so it may use nothing from
 * outside itself.
 *
 * @returns a promise that is kept when all has come
 */
export default function takeUp(
  aside: readonly { url: string; from: string; ttl: string }[],
): Promise<unknown> {
  /** Milliseconds. */
  const SHORTEST = 2000;
  const LONGEST = 30_000;
  /** Status of an answer that is to be asked for later. */
  const TOO_MANY = 429;

  async function answer(from: string): Promise<string | null> {
    let pause = SHORTEST;
    for (;;) {
      try {
        const response = await fetch(from);
        const isOurs = response.headers.get('content-type')?.includes('json');
        if (response.ok && isOurs) return await response.text();
        const isRefused = response.status >= 400 && response.status < 500;
        if (isRefused && response.status !== TOO_MANY) return null;
      } catch {
        // Asked again, as where there is no answer of ours.
      }
      document.documentElement.classList.remove('scripted');
      await new Promise((resolve) => setTimeout(resolve, pause));
      pause = Math.min(2 * pause, LONGEST);
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
