/** Addresses of the API whose percent signs stand for nothing, which SvelteKit would answer with a page. */
import { problem } from './files/answers.ts';

/** Problem details for such an address; null for any other. */
export function malformed(request: Request): Response | null {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith('/api/')) return null;
  try {
    decodeURIComponent(pathname);
    return null;
  } catch {
    return problem(
      400,
      'The address holds a percent sign that stands for no character. Write it as %25.',
    );
  }
}
