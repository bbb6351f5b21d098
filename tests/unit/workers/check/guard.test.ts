import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded } from '../../../../workers/check/guard.ts';
import { LOOPBACK_ALLOWED } from '../../../../workers/check/loopback.ts';

const refusal = (address: string) => guarded(address, false).refused;

/** Ways to write an IPv4 address that browsers and operating systems understand. */
const NOTATIONS: ((octets: readonly [number, number, number, number]) => string)[] = [
  ([a, b, c, d]) => `${a}.${b}.${c}.${d}`,
  ([a, b, c, d]) => `${a}.${b}.${c}.${d}.`,
  ([a, b, c, d]) => String(((a * 256 + b) * 256 + c) * 256 + d),
  ([a, b, c, d]) => `0x${(((a * 256 + b) * 256 + c) * 256 + d).toString(16)}`,
  ([a, b, c, d]) => `0${(((a * 256 + b) * 256 + c) * 256 + d).toString(8)}`,
  ([a, b, c, d]) => [a, b, c, d].map((part) => `0x${part.toString(16)}`).join('.'),
  ([a, b, c, d]) => [a, b, c, d].map((part) => `00${part.toString(8)}`).join('.'),
  ([a, b, c, d]) => `${a}.${(b * 256 + c) * 256 + d}`,
  ([a, b, c, d]) => `${a}.${b}.${c * 256 + d}`,
  ([a, b, c, d]) => `0x${a.toString(16)}.0${b.toString(8)}.${c}.${d}`,
  ([a, b, c, d]) => `${a}.${b}.${c}.${d}`.replaceAll('.', '%2E'),
  ([a, b, c, d]) => `${a}。${b}。${c}。${d}`,
  ([a, b, c, d]) => `[::ffff:${a}.${b}.${c}.${d}]`,
  ([a, b, c, d]) => `[::${a}.${b}.${c}.${d}]`,
  ([a, b, c, d]) => `[64:ff9b::${a}.${b}.${c}.${d}]`,
  ([a, b, c, d]) => `[64:ff9b:1::${a}.${b}.${c}.${d}]`,
  ([a, b, c, d]) => `[0:0:0:0:0:ffff:${hex(a, b)}:${hex(c, d)}]`,
  ([a, b, c, d]) => `[2002:${hex(a, b)}:${hex(c, d)}::1]`,
];

const hex = (high: number, low: number) => (high * 256 + low).toString(16);

const octet = fc.integer({ min: 0, max: 255 });
const within = (low: number, high: number) => fc.integer({ min: low, max: high });

const NOT_PUBLIC = fc.oneof(
  fc.tuple(fc.constantFrom(0, 10, 127), octet, octet, octet),
  fc.tuple(fc.constant(100), within(64, 127), octet, octet),
  fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
  fc.tuple(fc.constant(172), within(16, 31), octet, octet),
  fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
  fc.tuple(fc.constant(198), within(18, 19), octet, octet),
  fc.tuple(within(224, 255), octet, octet, octet),
);

describe('the guard', () => {
  it('refuses what is not public, however it is written', () => {
    fc.assert(
      fc.property(NOT_PUBLIC, fc.constantFrom(...NOTATIONS), (octets, write) => {
        expect(refusal(`http://${write(octets)}/page`)).toMatch(/not a public address/);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets public addresses through in every plain notation', () => {
    const isPublic = fc.tuple(fc.constantFrom(8, 51, 81, 143), octet, octet, octet);
    fc.assert(
      fc.property(isPublic, fc.constantFrom(...NOTATIONS.slice(0, 12)), (octets, write) => {
        expect(guarded(`https://${write(octets)}/`, false).url?.hostname).toBe(octets.join('.'));
      }),
    );
  });

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://168.63.129.16/',
    'http://100.100.100.200/',
    'http://[fd00:ec2::254]/',
    'http://metadata.google.internal/',
    'http://instance-data/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[ff02::1]/',
    'http://[2001::1]/',
    'http://[2001:db8::1]/',
    'http://[3fff::1]/',
    'http://0/',
    'http://127.1/',
    'http://255.255.255.255/',
    'http://192.0.2.1/',
    'http://203.0.113.9/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://printer.local/',
    'http://intranet/',
    'http://nas.home.arpa/',
    'http://x.onion/',
    'http://a..example.org/',
    'http://user:secret@www.sheffield.ac.uk/',
    'http://user@www.sheffield.ac.uk/',
    'http://www.sheffield.ac.uk:8080/',
    'https://www.sheffield.ac.uk:80/',
    'http://www.sheffield.ac.uk:22/',
    'ftp://www.sheffield.ac.uk/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'javascript:alert(1)',
    'gopher://www.sheffield.ac.uk/',
    '//www.sheffield.ac.uk/',
    'www.sheffield.ac.uk',
    '',
    `http://www.sheffield.ac.uk/${'a'.repeat(2048)}`,
  ])('refuses %s', (address) => {
    expect(refusal(address)).toMatch(/\.$/);
  });

  it.each([
    [
      'http://www.weareinternational.org.uk/about/#top',
      'http://www.weareinternational.org.uk/about/',
    ],
    ['https://www.sheffield.ac.uk:443/a?b=c', 'https://www.sheffield.ac.uk/a?b=c'],
    ['http://www.sheffield.ac.uk.:80/', 'http://www.sheffield.ac.uk./'],
    ['https://bücher.example.org/', 'https://xn--bcher-kva.example.org/'],
    ['https://[2606:4700:4700::1111]/', 'https://[2606:4700:4700::1111]/'],
    ['https://[2001:630::1]/', 'https://[2001:630::1]/'],
    ['http://academic-cms.prd.the-internal.com/', 'http://academic-cms.prd.the-internal.com/'],
  ])('lets %s through', (address, asked) => {
    expect(guarded(address, false).url?.href).toBe(asked);
  });

  it('lets no other text through as anything but a public page', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.ipV4().map((ip) => `http://${ip}`),
        ),
        (text) => {
          const { url } = guarded(text, false);
          if (!url) return;
          expect(['http:', 'https:']).toContain(url.protocol);
          expect(url.username + url.password + url.port + url.hash).toBe('');
          expect(guarded(url.href, false).url?.href).toBe(url.href);
        },
      ),
    );
  });
});

describe('the loopback toggle', () => {
  it('is off unless it was written into the bundle', () => {
    expect(LOOPBACK_ALLOWED).toBe(false);
  });

  it('lets through this machine and nothing else that is not public', () => {
    expect(guarded('http://127.0.0.1:8123/a', true).url?.port).toBe('8123');
    expect(guarded('http://localhost:8123/a', true).url?.hostname).toBe('localhost');
    expect(guarded('http://127.0.0.2:8123/a', true).refused).toBeDefined();
    expect(guarded('http://10.0.0.1/', true).refused).toBeDefined();
    expect(guarded('http://169.254.169.254/', true).refused).toBeDefined();
    expect(guarded('https://127.0.0.1:8123/', true).refused).toBeDefined();
    expect(guarded('ftp://127.0.0.1/', true).refused).toBeDefined();
  });
});
