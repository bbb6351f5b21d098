import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../../workers/check/text-of.ts';

const textOf = (html: string) =>
  textOfHtml(new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }));

describe('the text of a page', () => {
  it('has a line a block, and none within one', async () => {
    expect(
      await textOf('<h1>We <b>Are</b>\n International</h1><p>One<br>two</p><ul><li>a<li>b</ul>'),
    ).toBe('We Are International\nOne\ntwo\na\nb');
  });

  it('leaves out what readers do not see', async () => {
    const hidden =
      '<script>a()</script><style>b{}</style><template>c</template><p hidden>d</p><div style="display: none">e<p>f</p></div><noscript>g</noscript><!-- h --><input hidden><p>shown</p>';
    expect(await textOf(hidden)).toBe('shown');
  });

  it('goes on after hidden elements that nobody closed', async () => {
    expect(await textOf('<div><p hidden>secret</div><p>shown</p>')).toBe('shown');
  });

  it('decodes what HTML encodes, and puts images into words', async () => {
    expect(
      await textOf('<p>&#35;We&#x41;re&nbsp;&amp;&eacute; <img alt="Logo &quot;x&quot;"></p>'),
    ).toBe('#WeAre &é Logo "x"');
  });

  it('reads a fragment and an empty page', async () => {
    expect(await textOf('bare #WeAreInternational')).toBe('bare #WeAreInternational');
    expect(await textOf('')).toBe('');
  });
});
