/**
 * Who may frame what: pages of others may show what lies under `/embed`, and nothing else of the Atlas.
 * Pages say so in the policy that they come with; this says it of all that has no policy of its own.
 */
const FRAMED = /^\/embed(?:\/|$)/;

/** The answer, with the word that nobody may frame it where its address is not one to be framed. */
export function keptFromFrames(request: Request, response: Response): Response {
  if (FRAMED.test(new URL(request.url).pathname)) return response;
  const answer = new Response(response.body, response);
  answer.headers.set('X-Frame-Options', 'DENY');
  if (!answer.headers.has('Content-Security-Policy')) {
    answer.headers.set('Content-Security-Policy', "frame-ancestors 'none'");
  }
  return answer;
}
