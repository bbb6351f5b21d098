import { expect, it } from 'vitest';
import {
  dateInWords,
  editionLabel,
  releasedIn,
  releasedInWords,
} from '../../../../../src/lib/page/edition.ts';

it.each([
  ['2025', '2025'],
  ['2025-08', 'August 2025'],
  ['2025-08-07', '7 August 2025'],
  ['spring', 'spring'],
])('%s is %s', (date, words) => expect(dateInWords(date)).toBe(words));

it('moments are given by month', () => {
  expect(releasedInWords('2026-11-24T10:00:00Z')).toBe('November 2026');
});

it('an edition is named by the release of its students, or by its month where they are not known', () => {
  const edition = {
    ...{ number: 9, title: '', released: '2023' },
    published_at: '2026-11-24T10:00:00Z',
  };
  const released = releasedIn([{ id: 'enrolment', released: '2025' }]);
  expect(released).toEqual({ enrolment: '2025', backers: null });
  expect(editionLabel(edition, released)).toBe('HESA, published 2025; edition 9');
  for (const unknown of [undefined, releasedIn([])])
    expect(editionLabel(edition, unknown)).toBe('Edition 9, November 2026');
});
