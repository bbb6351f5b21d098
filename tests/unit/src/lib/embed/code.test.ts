import { describe, expect, it } from 'vitest';
import { badgeCode, embedAddress, embedCode } from '../../../../../src/lib/embed/code.ts';

const CHOICE = { size: 'fluid', theme: 'auto', edition: null, scripts: true } as const;

describe('the address of an embedded view', () => {
  it('says nothing of what is usual', () => {
    expect(embedAddress('/embed/map?year=2021-22', CHOICE)).toBe('/embed/map?year=2021-22');
  });

  it('pins, themes and leaves out scripts, in the place of what was said before', () => {
    const choice = { theme: 'dark', edition: 9, scripts: false } as const;
    expect(embedAddress('/embed/compare?p=1,2&edition=3', choice)).toBe(
      '/embed/compare?p=1,2&theme=dark&edition=9&scripts=no',
    );
  });
});

describe('the code', () => {
  it('is a frame with a title, and the script that fits its height', () => {
    const code = embedCode('https://a.test', '/embed/map', `King's "<map>"`, 500, CHOICE);
    expect(code).toContain('title="King&#39;s &quot;&lt;map&gt;&quot;"');
    expect(code).toContain('height:500px');
    expect(code).toContain('<script src="https://a.test/embed/resize.js" async></script>');
  });

  it('escapes the address, and brings no script where none is wanted', () => {
    const choice = { ...CHOICE, size: 'small', edition: 9, scripts: false } as const;
    const code = embedCode('https://a.test', '/embed/map?x=1', 'Map', 500, choice);
    expect(code).toContain('src="https://a.test/embed/map?x=1&amp;edition=9&amp;scripts=no"');
    expect(code).toContain('max-width:360px');
    expect(code).not.toContain('<script');
  });

  it('of a badge leads to the evidence', () => {
    const badge = {
      path: '/embed/badge/a/badge.svg?size=small',
      evidence: '/institutions/a#evidence',
    };
    expect(badgeCode('https://a.test', { ...badge, alt: 'A & B', width: 10, height: 5 })).toBe(
      '<a href="https://a.test/institutions/a#evidence"><img src="https://a.test/embed/badge/a/badge.svg?size=small" alt="A &amp; B" width="10" height="5"></a>',
    );
  });
});
