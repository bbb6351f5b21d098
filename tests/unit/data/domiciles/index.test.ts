import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../../data/catalogue/index.ts';
import { domicileByCode, domicileOfLabel } from '../../../../data/domiciles/index.ts';

describe('domiciles', () => {
  it.each([
    ['Caerdydd - Cardiff', 'uk-cardiff', 'Cardiff', 'uk-area'],
    ['Stockton-on-Tees', 'uk-stockton-on-tees', 'Stockton-on-Tees', 'uk-area'],
    ['Georgia', 'GE', 'Georgia', 'country'],
    ['Africa not otherwise specified', 'XQ', 'Africa not otherwise specified', 'unspecified'],
    ['Total Non-UK', 'total-non-uk', 'Outside the UK', 'total'],
  ])('%s is %s', (label, code, name, kind) => {
    expect(domicileOfLabel(label)).toMatchObject({ code, name, kind });
    expect(domicileByCode(code)).toMatchObject({ code, name, kind });
    const column = datasetOf('origin-by-nation').columns.find((each) => each.name === 'domicile');
    expect(code).toMatch(column?.form?.pattern ?? /^$/);
  });

  it('guesses nothing', () => {
    expect(domicileOfLabel('Atlantis')).toBeNull();
    expect(domicileByCode('uk-atlantis')).toBeNull();
  });
});
