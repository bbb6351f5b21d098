import { describe, expect, it } from 'vitest';
import {
  distanceBetween,
  foundInWords,
  nearestTo,
  whyNot,
} from '../../../../../src/lib/map/near.ts';
import { yearView } from '../../../../../src/lib/map/year-view.ts';
import { provider, sample } from './sample.ts';

const answer = sample([
  provider('1', 'Alpha', { '2023/24': [10, 20] }, { latitude: 53.4, longitude: -1.5 }),
  provider('2', 'Beta', { '2023/24': [10, 20] }, { latitude: 53.5, longitude: -1.5 }),
  provider('3', 'Gamma', { '2023/24': [10, 20] }, { latitude: null, longitude: null }),
]);
const rows = [...yearView(answer, '2023/24').rows.values()];

describe('what is near', () => {
  it('is measured along the globe', () => {
    const [sheffield, london] = [
      { latitude: 53.381, longitude: -1.49 },
      { latitude: 51.507, longitude: -0.128 },
    ];
    expect(distanceBetween(sheffield, london)).toBeGreaterThan(225);
    expect(distanceBetween(sheffield, london)).toBeLessThan(232);
    expect(distanceBetween(london, london)).toBe(0);
  });

  it('comes nearest first, and only where a place is known', () => {
    const found = nearestTo(rows, { latitude: 53.49, longitude: -1.5 });
    expect(found.map(({ row }) => row.short)).toEqual(['Beta', 'Alpha']);
    expect(foundInWords(found)).toBe('Nearest to you: Beta, 1 km away; then Alpha (10 km).');
  });

  it('is nothing for somebody far away, who is told what is nearest', () => {
    expect(foundInWords(nearestTo(rows, { latitude: 48.85, longitude: 2.35 }))).toContain(
      'Nothing shown is near you. Nearest: Alpha',
    );
    expect(foundInWords([])).toContain('known place');
  });

  it('is told in a sentence where the browser does not say', () => {
    for (const code of [1, 2, 3]) expect(whyNot(code)).toMatch(/^[A-Z].*\.$/);
    expect(whyNot(1)).toContain('not allowed');
  });
});
