import { describe, expect, it } from 'vitest';
import { fallbackRule, unicodeRange } from '../../../../../src/lib/fonts/rules.ts';

describe('unicodeRange', () => {
  it('sorts, drops repeats and joins neighbours', () => {
    expect(unicodeRange('cabax')).toBe('u+61-63, u+78');
    expect(unicodeRange('')).toBe('');
  });

  it('reads a character beyond 16 bits as one', () => {
    expect(unicodeRange('😀')).toBe('u+1f600');
  });
});

describe('fallbackRule', () => {
  it('scales heights back by as much as it scales the face', () => {
    const rule = fallbackRule({
      family: 'X fallback',
      weights: { min: 400, max: 599 },
      local: ['Arial', 'Liberation Sans'],
      size: 1.25,
      ascent: 1,
      descent: 0.25,
    });
    expect(rule).toContain("src: local('Arial'), local('Liberation Sans')");
    expect(rule).toContain('size-adjust: 125.0%');
    expect(rule).toContain('ascent-override: 80.0%');
    expect(rule).toContain('descent-override: 20.0%');
  });
});
