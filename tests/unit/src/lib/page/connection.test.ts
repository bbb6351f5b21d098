import { afterEach, expect, it, vi } from 'vitest';
import { isConnectionLost } from '../../../../../src/lib/page/connection.ts';

afterEach(() => vi.unstubAllGlobals());

it('knows by the words of each browser that something did not come', () => {
  vi.stubGlobal('navigator', { onLine: true });
  for (const message of [
    'Failed to fetch',
    'Failed to fetch dynamically imported module: https://example.org/a.js',
    'NetworkError when attempting to fetch resource.',
    'error loading dynamically imported module: https://example.org/a.js',
    'Load failed',
    'Importing a module script failed.',
    'Unable to preload CSS for /a.css',
  ]) {
    expect(isConnectionLost(new TypeError(message)), message).toBe(true);
  }
});

it('takes an error of ours for one, unless there is no network at all', () => {
  const ours = new TypeError("Cannot read properties of undefined (reading 'fetch')");
  vi.stubGlobal('navigator', { onLine: true });
  expect(isConnectionLost(ours)).toBe(false);
  expect(isConnectionLost('Failed to fetch')).toBe(false);
  vi.stubGlobal('navigator', { onLine: false });
  expect(isConnectionLost(ours)).toBe(true);
});
