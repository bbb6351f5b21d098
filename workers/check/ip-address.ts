/**
 * Which IP addresses belong to the public internet. Hosts are taken as the URL parser leaves them:
 * it has turned decimal, octal, hexadecimal and short forms into four numbers by then, and IPv6
 * into its shortest form.
 */

/** IPv4 blocks that are not public, by IANA's registry of special-purpose addresses, and two addresses at which clouds tell machines about themselves. */
const NOT_PUBLIC: readonly (readonly [block: string, bits: number, what: string])[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'a private network'],
  ['100.64.0.0', 10, 'a carrier’s shared network'],
  ['127.0.0.0', 8, 'this machine (loopback)'],
  ['168.63.129.16', 32, 'a cloud’s metadata'],
  ['169.254.0.0', 16, 'a link-local network (cloud metadata among it)'],
  ['172.16.0.0', 12, 'a private network'],
  ['192.0.0.0', 24, 'a protocol’s own use'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, 'an abandoned relay'],
  ['192.168.0.0', 16, 'a private network'],
  ['198.18.0.0', 15, 'benchmarks of networks'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'a reserved or broadcast block'],
];

const DOTTED = /^\d{1,3}(\.\d{1,3}){3}$/;

function numberOf(dotted: string): number {
  return dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** What an IPv4 address is instead of public, or null where it is public. */
function whyNotPublic4(dotted: string): string | null {
  const address = numberOf(dotted);
  const block = NOT_PUBLIC.find(([start, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor(numberOf(start) / size);
  });
  return block?.[2] ?? null;
}

/**
 * What an IPv6 address is instead of public. Only 2000::/3 is given out to the public internet, so
 * loopback, link-local, unique-local, multicast, IPv4-mapped and NAT64 addresses all lie outside;
 * inside it are tunnels that carry an IPv4 address (Teredo, 6to4) and documentation.
 */
function whyNotPublic6(address: string): string | null {
  const [first = '', second = ''] = address.split(':');
  const start = parseInt(first || '0', 16);
  if (start < 0x2000 || start > 0x3fff) return 'outside the public part of IPv6';
  if (start === 0x2001 && (parseInt(second || '0', 16) < 0x200 || second === 'db8')) {
    return 'a protocol’s own use or documentation';
  }
  if (start === 0x2002) return 'a tunnel to an IPv4 address';
  if (start === 0x3fff) return 'documentation';
  return null;
}

/** What a URL's host is instead of a public address; null for public addresses and for names. */
export function whyNotPublic(hostname: string): string | null {
  if (hostname.startsWith('[')) return whyNotPublic6(hostname.slice(1, -1));
  return DOTTED.test(hostname) ? whyNotPublic4(hostname) : null;
}

/** Whether a URL's host is an IP address and not a name. */
export function isIpAddress(hostname: string): boolean {
  return hostname.startsWith('[') || DOTTED.test(hostname);
}
