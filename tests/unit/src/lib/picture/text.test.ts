import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, fitted, widthOf, wrapped } from '../../../../../src/lib/picture/text.ts';

const style = { size: 20, fill: '#000' };

describe('wrapping', () => {
  it('loses no word and keeps to the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Zŵé&<]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 200, max: 900 }),
        (words, width) => {
          const lines = wrapped(words.join(' '), width, style);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) {
            if (line.includes(' ')) expect(widthOf(line, style)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});

describe('fitting', () => {
  const long = 'West London College of Business and Management Sciences Limited';

  it('takes the largest size at which the lines suffice', () => {
    expect(fitted('Short', 500, 2, [60, 40], { fill: '' })).toEqual({ lines: ['Short'], size: 60 });
    const { lines, size } = fitted(long, 700, 2, [60, 50, 40, 30], { fill: '' });
    expect(size).toBeLessThan(60);
    expect(lines.join(' ')).toBe(long);
    expect(lines.length).toBeLessThanOrEqual(2);
  });

  it('cuts short what fits at no size, and says so', () => {
    const { lines } = fitted(long, 200, 2, [40, 30], { fill: '' });
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it('cuts to the width', () => {
    expect(widthOf(cut(long, 200, style), style)).toBeLessThanOrEqual(200);
    expect(cut('UCL', 200, style)).toBe('UCL');
  });
});
