import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytesSent, kindOf } from '../../../bench/kinds.ts';

describe('the kind of an answer', () => {
  it.each([
    ['/', 'text/html', 'html'],
    ['/_app/immutable/assets/0.css', 'text/css; charset=utf-8', 'css'],
    ['/_app/immutable/chunks/a.js', 'text/javascript', 'js'],
    ['/_app/immutable/assets/newsreader.woff2', 'font/woff2', 'fonts'],
    ['/land.svg', 'image/svg+xml', 'geometry'],
    ['/regions.topo.json', 'application/json', 'geometry'],
    ['/favicon.svg', 'image/svg+xml', 'other'],
    ['/api/v1/map', 'application/json', 'other'],
  ])('of %s is found by address and type', (path, type, kind) => {
    expect(kindOf(path, type)).toBe(kind);
  });
});

describe('bytes sent', () => {
  it('are those of compressed text, and fonts as they are', () => {
    const text = Buffer.from('students '.repeat(1000));
    expect(bytesSent(text, 'text/html')).toBeLessThan(200);
    expect(bytesSent(text, 'font/woff2')).toBe(9000);
  });

  it('are never more than there are', () => {
    expect(bytesSent(randomBytes(500), 'text/plain')).toBeLessThanOrEqual(500);
  });
});
