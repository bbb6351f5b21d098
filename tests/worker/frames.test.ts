import { describe, expect, it } from 'vitest';
import { keptFromFrames } from '../../workers/frames.ts';

const ask = (path: string, headers: HeadersInit = {}) =>
  keptFromFrames(new Request(`https://atlas.test${path}`), new Response('x', { headers })).headers;

describe('who may frame what', () => {
  it.each(['/', '/institutions/a', '/api/v1/map', '/map.csv', '/embedded', '/x/embed/map'])(
    'nobody may frame %s',
    (path) => {
      expect(ask(path).get('x-frame-options')).toBe('DENY');
      expect(ask(path).get('content-security-policy')).toBe("frame-ancestors 'none'");
    },
  );

  it('keeps the policy that a page comes with', () => {
    const policy = "default-src 'self'; frame-ancestors 'none'";
    expect(ask('/', { 'Content-Security-Policy': policy }).get('content-security-policy')).toBe(
      policy,
    );
  });

  it('leaves embedded views to whoever wants them', () => {
    for (const path of ['/embed', '/embed/map', '/embed/nothing/here']) {
      expect(ask(path).get('x-frame-options'), path).toBeNull();
    }
  });
});
