/**
 * HEAD as GET without its body (RFC 9110, section 9.3.2). The runtime tells the length of an answer only while it sends
 * it; so what answers GET is asked, and what it gives is measured where it is made whole. Downloads that are
 * made while they are read have no length, and are given up unread.
 */

/** Answers without a body in any case. */
const BODILESS = [204, 304];

/** The request as one to read. */
export function asGet(request: Request): Request {
  return request.method === 'HEAD' ? new Request(request, { method: 'GET' }) : request;
}

/** What was answered to GET, as the answer to HEAD. */
export async function withoutBody(answer: Response): Promise<Response> {
  const { status, statusText } = answer;
  const headers = new Headers(answer.headers);
  const isDownload = headers.get('Content-Disposition')?.startsWith('attachment') === true;
  if (headers.has('Content-Length') || isDownload || BODILESS.includes(status)) {
    await answer.body?.cancel();
  } else {
    headers.set('Content-Length', String((await answer.arrayBuffer()).byteLength));
  }
  return new Response(null, { status, statusText, headers });
}
