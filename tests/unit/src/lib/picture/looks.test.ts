import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../../src/lib/compare/lines.ts';
import { looksOf } from '../../../../../src/lib/picture/looks.ts';
import { comparison } from '../compare/answer.ts';

const [line] = linesOf(
  comparison({ '10007157': { name: 'A', years: { '2023/24': [5, 10] } } }),
  [],
);
const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8];
const looks = SLOTS.map((slot) => looksOf({ ...line!, slot }, 0));
const read = (path: string) =>
  readFileSync(new URL(`../../../../../${path}`, import.meta.url), 'utf8');

describe('the looks of eight lines', () => {
  it('are eight combinations of colour and dash', () => {
    expect(new Set(looks.map(({ colour, dash }) => `${colour} ${dash}`)).size).toBe(8);
  });

  it('are those of the page', () => {
    const tokens = read('src/lib/styles/tokens.css');
    const rules = read('src/lib/compare/compare.css');
    for (const [index, { colour, dash }] of looks.entries()) {
      const slot = index + 1;
      expect(tokens).toContain(`--dash${slot}: ${dash ?? 'none'};`);
      const rule = new RegExp(`\\.colour${slot} \\{([^}]*)\\}`).exec(rules)?.[1];
      expect(rule).toContain(`--colour: var(--${colour});`);
      expect(rule).toContain(`--dash: var(--dash${slot});`);
    }
  });
});
