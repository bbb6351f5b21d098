import { describe, expect, it } from 'vitest';
import { inAscii } from '../../../../../src/lib/page/in-ascii.ts';

describe('inAscii', () => {
  it('refers to characters of text and attributes by number', () => {
    expect(inAscii('<p title="Tŷ – a">Students’ Union 𝕏</p>')).toBe(
      '<p title="T&#x177; &#x2013; a">Students&#x2019; Union &#x1d54f;</p>',
    );
  });

  it('escapes them in scripts, which know no references', () => {
    const page = inAscii('<script nonce="x">say("Tŷ – 𝕏")</script><p>–</p>');
    const [, script = ''] = /<script nonce="x">say\((.*)\)<\/script>/.exec(page)!;
    expect(script).toBe(String.raw`"T\u0177 \u2013 \ud835\udd4f"`);
    expect(JSON.parse(script)).toBe('Tŷ – 𝕏');
    expect(page).toContain('<p>&#x2013;</p>');
  });

  it('escapes them in styles', () => {
    expect(inAscii('<style>a::after{content:"·b"}</style>')).toBe(
      String.raw`<style>a::after{content:"\b7 b"}</style>`,
    );
  });

  it('leaves a page of ASCII as it is, line ends and all', () => {
    const page = '<!doctype html>\n<script>\nlet a = "<p>";\n</script>\r\n<p>&amp; a</p>\n';
    expect(inAscii(page)).toBe(page);
  });

  it('ends a script where it ends, not where the last one does', () => {
    expect(inAscii('<script>"–"</script><b>–</b><script>"–"</script>')).toBe(
      String.raw`<script>"\u2013"</script><b>&#x2013;</b><script>"\u2013"</script>`,
    );
  });
});
