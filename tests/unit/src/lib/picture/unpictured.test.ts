import { expect, it } from 'vitest';
import { whereDrawn } from '../../../../../src/lib/picture/unpictured.ts';

it('says where the pictures of what a list holds are, and where their names', async () => {
  const url = new URL('https://atlas.test/institutions.svg');
  const said = await whereDrawn(fetch, 'institutions', url);
  expect(said.message).toContain('/institutions/{slug}.svg');
  expect(said.advice).toContain('/institutions.json');
});

it('names pictures of figures where what is listed has none', async () => {
  const said = await whereDrawn(fetch, 'data', new URL('https://atlas.test/data.svg'));
  expect(said.message).toContain('/map.svg');
  expect(said).not.toHaveProperty('advice');
});
