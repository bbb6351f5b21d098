/**
 * Decides which addresses the checker may ask for: public web pages and nothing else. Applied to
 * every address, those of redirects and of robots.txt too.
 *
 * What it cannot know: to which IP address a name leads when it is asked for. A name of the public
 * DNS may lead to a private address, or to another one a moment later (DNS rebinding); the runtime
 * gives no way to see or fix it. Cloudflare sends requests out from its own edge, where no private
 * network of ours is; on a machine of one's own that is not so.
 */
import { isIpAddress, whyNotPublic } from './ip-address.ts';

/** The address as it will be asked for, or why it will not be. */
export type Guarded = { url: URL; refused?: never } | { url?: never; refused: string };

/** Names that no public site has: of this machine, of local networks, of the insides of clouds, and reserved ones (RFC 2606, RFC 6761, RFC 6762, RFC 8375, RFC 9476). */
const LOCAL_ENDINGS = [
  'alt',
  'arpa',
  'corp',
  'example',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'onion',
  'private',
  'test',
];

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Longest address that is asked for. */
const MOST_CHARACTERS = 2048;

/**
 * @param loopback lets pages of this machine through, on any port: see loopback.ts
 */
export function guarded(address: string, loopback: boolean): Guarded {
  if (address.length > MOST_CHARACTERS) return { refused: 'The address is too long.' };
  if (!URL.canParse(address)) return { refused: 'That is no address of a page.' };
  const url = new URL(address);
  url.hash = '';
  if (loopback && url.protocol === 'http:' && LOOPBACK.includes(url.hostname)) return { url };
  const refused = whyNot(url);
  return refused === null ? { url } : { refused };
}

function whyNot({ protocol, username, password, port, hostname }: URL): string | null {
  if (protocol !== 'http:' && protocol !== 'https:') {
    return `Only http and https are asked for, not ${protocol.slice(0, -1)}.`;
  }
  if (username || password) return 'The address carries a user name or password.';
  if (port !== '') return `Port ${port} is not one that the web uses.`;
  const notPublic = whyNotPublic(hostname);
  if (notPublic !== null) return `${hostname} is not a public address: ${notPublic}.`;
  if (isIpAddress(hostname)) return null;
  const labels = hostname.replace(/\.$/, '').split('.');
  if (labels.includes('')) return `${hostname} is no name of a site.`;
  if (labels.length < 2 || LOCAL_ENDINGS.includes(labels.at(-1) ?? '')) {
    return `${hostname} is a name of this machine or of a local network.`;
  }
  return null;
}
