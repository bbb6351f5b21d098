/** Errors of files, as problem details (RFC 9457) like those of the API: programs read files. */
import { problem } from '../../../workers/files/answers.ts';

/** A route that ends in an extension, such as the picture of a badge; views under `/embed` have none, and tell their errors in the frame. */
const FILE = /\.(?:\[\w+=\w+\]|\w+)$/;

export const isRouteOfFile = (id: string | null): boolean => id !== null && FILE.test(id);

/** The request as one of a program: SvelteKit would have an error drawn as a page for a browser, and for who accepts pictures only. */
export function askedByProgram(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set('Accept', 'application/json');
  return new Request(request, { headers });
}

/** SvelteKit's error of a file as problem details; any other answer as it is. */
export async function asProblem(response: Response): Promise<Response> {
  const isError = response.status >= 400;
  if (!isError || !response.headers.get('Content-Type')?.startsWith('application/json')) {
    return response;
  }
  const { message, advice } = await response.json<App.Error>();
  const sentences = [message.replace(/[^.?!]$/, '$&.'), advice ?? ''];
  return problem(response.status, sentences.filter(Boolean).join(' '));
}
