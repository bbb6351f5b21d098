/**
 * What a worker does for a page that rests: it fetches the scripts that the page will start with into the browser's
 * cache. The page's own thread, which may have to answer its reader, has no part in it. The text of the function is
 * the worker's script (`?text`), so it may use nothing from outside itself.
 */
export default function fetchAhead(): void {
  addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => {
    // What cannot be fetched now is fetched when the page starts.
    const ahead = data.map((address) =>
      fetch(address, { priority: 'low' }).then((answer) => answer.arrayBuffer()),
    );
    void Promise.allSettled(ahead).then(() => close());
  });
}
