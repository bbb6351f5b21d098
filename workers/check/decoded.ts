/**
 * Bytes of a page as text, in the encoding that its site states. The runtime's parser of HTML reads no
 * UTF-16 and stops at an encoding that it does not know; browsers read the one and take the other for UTF-8.
 */

const CHARSET = /;\s*charset\s*=\s*"?([^\s";,]+)/i;

/** What a page says in its first bytes outdoes its header, as in browsers. */
function markedAs([first, second]: Uint8Array): string | null {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

/** The text of a page; what is no text in its encoding becomes U+FFFD. */
export function decoded(body: Uint8Array, contentType: string): string {
  const charset = markedAs(body) ?? CHARSET.exec(contentType)?.[1] ?? 'utf-8';
  return decoderOf(charset).decode(body);
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
