import { describe, expect, it } from 'vitest';
import {
  atlasAddress,
  loopbackSetting,
  portSetting,
} from '../../../../workers/operate/settings.ts';

describe('portSetting', () => {
  it.each([
    [undefined, 8787],
    ['', 8787],
    ['9000', 9000],
  ])('takes %s as %d', (value, port) => {
    expect(portSetting(value)).toBe(port);
  });

  it.each(['0', '65536', '80.5', 'http'])('refuses %s in a sentence', (value) => {
    expect(() => portSetting(value)).toThrow(`PORT is “${value}”; it must be a whole number`);
  });
});

describe('atlasAddress', () => {
  it('is the one named, else the one on this machine', () => {
    expect(atlasAddress('https://atlas.example')).toBe('https://atlas.example');
    expect(atlasAddress()).toMatch(/^http:\/\/localhost:\d+$/);
  });
});

describe('loopbackSetting', () => {
  it('is off unless it is asked for in so many words', () => {
    expect(loopbackSetting('1')).toBe(true);
    for (const value of [undefined, '', '0', 'true', 'yes']) {
      expect(loopbackSetting(value)).toBe(false);
    }
  });
});
