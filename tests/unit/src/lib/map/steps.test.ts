import { expect, it } from 'vitest';
import { Steps } from '../../../../../src/lib/map/steps.ts';

it('makes a step of the first change of each field', () => {
  const steps = new Steps();
  expect(['nation', 'measure', 'year', 'nation'].map((field) => steps.next(field, 0))).toEqual([
    'push',
    'push',
    'push',
    'push',
  ]);
});

it('keeps a run of changes of one field in one step, however long it goes on', () => {
  const steps = new Steps();
  expect([0, 900, 1800, 2700].map((now) => steps.next('year', now))).toEqual([
    'push',
    'replace',
    'replace',
    'replace',
  ]);
});

it('begins a step after a rest, and after the reader went back', () => {
  const steps = new Steps();
  steps.next('q', 0);
  expect(steps.next('q', Steps.REST + 1)).toBe('push');
  steps.end();
  expect(steps.next('q', Steps.REST + 2)).toBe('push');
});

it('keeps all that the page plays by itself in one step, however long each part stands', () => {
  const steps = new Steps();
  const played = [0, 1, 2].map((turn) => steps.next(Steps.PLAYED, turn * Steps.REST * 3));
  expect(played).toEqual(['push', 'replace', 'replace']);
});
