/**
 * The request as if it had come by the public address of the Atlas. A Worker is reached by other hosts
 * too (workers.dev, a preview of a deploy), and what it answers names addresses: canonical links, previews
 * of links, feeds, code to embed. Where the variable SITE is empty, as on a machine of one's own, answers
 * name the host that was asked.
 *
 * @param site public address, without a slash at its end, or empty
 */
export function atSite(request: Request, site: string): Request {
  const { origin, pathname, search } = new URL(request.url);
  return site === '' || site === origin ? request : new Request(site + pathname + search, request);
}
