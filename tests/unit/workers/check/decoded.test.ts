import { expect, it } from 'vitest';
import { decoded } from '../../../../workers/check/decoded.ts';

it.each([
  ['text/html', [0x63, 0xc3, 0xa9]],
  ['text/html; charset=windows-1252', [0x63, 0xe9]],
  ['text/html; charset="ISO-8859-1"', [0x63, 0xe9]],
  ['text/html;charset=utf-16', [0x63, 0, 0xe9, 0]],
  ['text/html; charset=utf-16be', [0, 0x63, 0, 0xe9]],
  ['text/html; charset=utf-8', [0xff, 0xfe, 0x63, 0, 0xe9, 0]],
  ['text/html', [0xfe, 0xff, 0, 0x63, 0, 0xe9]],
  ['text/html; charset=x-none', [0xef, 0xbb, 0xbf, 0x63, 0xc3, 0xa9]],
])('reads the encoding of %s', (contentType, bytes) => {
  expect(decoded(new Uint8Array(bytes), contentType)).toBe('cé');
});

it('goes on where bytes are no text', () => {
  expect(decoded(new Uint8Array([0x63, 0xff, 0x64]), 'text/html')).toBe('c\ufffdd');
  expect(decoded(new Uint8Array(), 'text/html')).toBe('');
});
