import { expect, it } from 'vitest';
import { editionAsked } from '../../../../../src/lib/page/edition-asked.ts';

const asked = (text: string) => editionAsked(new URLSearchParams(text));

it('reads the number of an edition, and none where there is none', () => {
  expect(asked('edition=3')).toEqual({ edition: 3, fault: null });
  expect(asked('')).toEqual({ edition: undefined, fault: null });
  expect(asked('edition=')).toEqual({ edition: undefined, fault: null });
});

it.each(['abc', '0', '-1', '1.5', '1e3'])('says that “%s” is none', (text) => {
  const { edition, fault } = asked(`edition=${text}`);
  expect(edition).toBeUndefined();
  expect(fault).toContain(`“${text}”`);
});
