import { expect, it } from 'vitest';
import { CATALOGUE } from '../../../../../data/catalogue/index.ts';
import { llmsText } from '../../../../../src/lib/site/llms.ts';

const text = llmsText('https://atlas.test', 9, CATALOGUE);

it('begins with its name and what it is, as llmstxt.org proposes', () =>
  expect(text).toMatch(/^# We Are International Atlas\n\n> Who in UK higher education/));

it('names every dataset with its file and licence, and the edition', () => {
  for (const { id, licence } of CATALOGUE) {
    expect(text).toContain(`https://atlas.test/data/${id}/latest/${id}.csv`);
    expect(text).toContain(licence.name);
  }
  expect(text).toContain('?edition=9');
});

it('has whole addresses only, so that it can be read anywhere', () => {
  const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, href]) => href ?? '');
  expect(links.length).toBeGreaterThan(CATALOGUE.length);
  for (const href of links) expect(href).toMatch(/^https:\/\/atlas\.test\//);
});
