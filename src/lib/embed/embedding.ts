/** Views under /embed as handlers: what goes wrong is told inside the frame, by a page that may be framed as well. */
import { isHttpError, type RequestEvent } from '@sveltejs/kit';
import { embedProblem } from './document.ts';

/** A handler that answers with a view, or with why there is none. `make` throws what it would on a page of the site. */
export function embedding<Event extends Pick<RequestEvent, 'url'>>(
  make: (event: Event) => Promise<Response>,
): (event: Event) => Promise<Response> {
  return async (event) => {
    try {
      return await make(event);
    } catch (cause) {
      if (isHttpError(cause)) return embedProblem(cause.status, cause.body.message, event.url);
      console.error('%s failed', event.url.pathname, cause);
      return embedProblem(500, 'This view did not load', event.url);
    }
  };
}
