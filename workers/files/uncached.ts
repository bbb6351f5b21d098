/**
 * Downloads past the cache of SvelteKit's adapter. It copies every answer that names a Cache-Control,
 * and the copy holds what a slow reader has not taken yet: a download would fill memory. So on its way
 * through the adapter a download says how it may be cached under another name, and the Worker's entry
 * gives the header its own name back.
 */
const ASIDE = 'Atlas-Cache-Control';

/** The answer with its Cache-Control laid aside where it is a download; any other as it is. */
export function layAside(response: Response): Response {
  const cacheControl = response.headers.get('Cache-Control');
  if (!cacheControl || !response.headers.has('Content-Disposition')) return response;
  const answer = new Response(response.body, response);
  answer.headers.delete('Cache-Control');
  answer.headers.set(ASIDE, cacheControl);
  return answer;
}

/** The answer with what was laid aside in its place again. */
export function takeUp(response: Response): Response {
  const cacheControl = response.headers.get(ASIDE);
  if (!cacheControl) return response;
  const answer = new Response(response.body, response);
  answer.headers.delete(ASIDE);
  answer.headers.set('Cache-Control', cacheControl);
  return answer;
}
