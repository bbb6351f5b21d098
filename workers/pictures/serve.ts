/**
 * Pictures as PNG. Every address of a picture that ends in `.svg` has a twin in `.png`: the Worker's
 * entry has the pages draw the SVG, and renders that. A PNG is kept by the hash of its drawing, which
 * carries the number of its edition, so that no edition is served another's and none is drawn twice.
 */

/** Pixels of a PNG for each unit of its drawing; previews of links are of a fixed size. */
const SHARPNESS = 2;
const CARDS = '/card/';
/** Widest drawing that is rendered, in pixels. */
const WIDEST = 2400;

type Draw = (request: Request) => Promise<Response>;

/** The answer where the address is that of a PNG picture; null where it is not. `draw` answers for the SVG. */
export async function servePicture(
  request: Request,
  draw: Draw,
  ctx: Pick<ExecutionContext, 'waitUntil'>,
): Promise<Response | null> {
  const url = new URL(request.url);
  if (!url.pathname.endsWith('.png') || !['GET', 'HEAD'].includes(request.method)) return null;
  const source = new URL(url);
  source.pathname = url.pathname.replace(/\.png$/, '.svg');
  const drawn = await draw(new Request(source, { headers: { accept: 'image/svg+xml' } }));
  if (!drawn.ok || !drawn.headers.get('content-type')?.startsWith('image/svg+xml')) return drawn;
  const svg = await drawn.text();
  const isCard = url.pathname.startsWith(CARDS);
  const width = Math.min(WIDEST, widthOf(svg) * (isCard ? 1 : SHARPNESS));
  const hash = await hashOf(`${width} ${svg}`);
  const headers = headersOf(drawn, `"${hash}"`);
  if (request.headers.get('if-none-match') === `"${hash}"`) {
    return new Response(null, { status: 304, headers });
  }
  const png = await kept(new URL(`/.pictures/${hash}.png`, url).href, ctx, async () => {
    const { render } = await import('./renderer.ts');
    return render(svg, width);
  });
  headers.set('Content-Length', String(png.byteLength));
  return new Response(request.method === 'HEAD' ? null : png, { headers });
}

/** The picture from the cache, or made and put there. */
async function kept(
  key: string,
  ctx: Pick<ExecutionContext, 'waitUntil'>,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<ArrayBuffer | Uint8Array<ArrayBuffer>> {
  const cache = (caches as unknown as { readonly default: Cache }).default;
  const before = await cache.match(key);
  if (before) return before.arrayBuffer();
  const png = await make();
  const headers = { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=31536000' };
  ctx.waitUntil(cache.put(key, new Response(png, { headers })));
  return png;
}

/** Those of the drawing that hold for the picture too. */
function headersOf(drawn: Response, tag: string): Headers {
  const headers = new Headers({ 'Content-Type': 'image/png', ETag: tag });
  for (const name of [
    'Cache-Control',
    'Access-Control-Allow-Origin',
    'Content-Security-Policy',
    'X-Frame-Options',
    'X-Content-Type-Options',
  ]) {
    const value = drawn.headers.get(name);
    if (value) headers.set(name, value);
  }
  const file = drawn.headers.get('Content-Disposition')?.replace('.svg"', '.png"');
  if (file) headers.set('Content-Disposition', file);
  return headers;
}

/** Width of a drawing as its root element says it. */
function widthOf(svg: string): number {
  return Number(/^<svg[^>]* width="([\d.]+)"/.exec(svg)?.[1] ?? 1200);
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
