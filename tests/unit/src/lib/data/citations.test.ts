import { expect, it } from 'vitest';
import { citationsOf } from '../../../../../src/lib/data/citations.ts';

const dataset = { id: 'enrolment', title: 'A & B {100%}', citation: 'HESA, A & B.' } as const;
const edition = { number: 3, published_at: '2026-11-24T09:00:00Z' };

it('gives text, BibTeX and RIS of the same address', () => {
  const [text, bibtex, ris] = citationsOf(
    dataset,
    edition,
    'https://x.test/data/enrolment?edition=3',
  );
  expect(text?.text).toBe('HESA, A & B. https://x.test/data/enrolment?edition=3');
  expect(bibtex?.text).toContain('title = {A \\& B 100\\%}');
  expect(bibtex?.text).toContain('month = {11}');
  expect(ris?.text.split('\n')).toContain('DA  - 2026/11/24');
  expect(ris?.text.endsWith('ER  - ')).toBe(true);
});
