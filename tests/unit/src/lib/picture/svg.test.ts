import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { el, escapeXml } from '../../../../../src/lib/picture/svg.ts';
import { textOf } from './read-xml.ts';

describe('escaping', () => {
  it('keeps names as they are for whoever reads the XML', () => {
    const name = `St Mary's & "King's" <Grŵp> ’ Türkiye`;
    expect(textOf(el('text', { 'aria-label': name }, escapeXml(name)))).toBe(name);
  });

  it('is well-formed for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        textOf(el('text', { id: text }, escapeXml(text)));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out what XML admits in no form', () => {
    expect(escapeXml('a\u0000b\u000bc\ufffe')).toBe('abc');
  });
});

describe('elements', () => {
  it('leave out attributes without a value, and round numbers', () => {
    expect(el('path', { d: 'M0 0', fill: null, x: 1.23456, y: undefined })).toBe(
      '<path d="M0 0" x="1.23"/>',
    );
  });
});
