import { describe, expect, it } from 'vitest';
import { supportersListed } from '../../../workers/check/supporters-list.ts';

const listed = (html: string) =>
  supportersListed(new Response(html, { headers: { 'content-type': 'text/html' } }));

describe('a list of supporters', () => {
  it('is read from items, links, cells, lines and logos, each name once', async () => {
    const names = await listed(`
      <nav><ul><li>Home</li></ul></nav>
      <h2>#WeAreInternational | Our supporters</h2>
      <p>More than 160 universities back the campaign.</p>
      <h3>Universities</h3>
      <ul><li>University of Bere</li><li><a href="/">The <b>Wessex</b> Institute</a></li></ul>
      <a href="/x"><img src="x.png" alt="University of Corfe logo"></a>
      <a href="/y"><img src="y.png" alt="University of Bere"></a>
      <p>Alder College<br>Birch &amp; Beech School</p>
      <table><tr><td>Cedar University</td><td>Durnovaria College</td></tr></table>
      <p><a>Elm</a> <a>Fir Academy</a></p>
      <div hidden>Hidden University</div>
      <h2>News</h2>
      <ul><li>Not A Supporter</li></ul>`);
    expect(names).toEqual([
      'University of Bere',
      'The Wessex Institute',
      'University of Corfe',
      'Alder College',
      'Birch & Beech School',
      'Cedar University',
      'Durnovaria College',
      'Elm',
      'Fir Academy',
    ]);
  });

  it('ends with the page’s own furniture, and is none without a heading that says so', async () => {
    expect(
      await listed('<h1>Supporters</h1><ul><li>Bere</li></ul><footer><p>Contact</p></footer>'),
    ).toEqual(['Bere']);
    expect(await listed('<h1>Courses</h1><ul><li>Physics</li></ul>')).toEqual([]);
  });

  it('stops at a thousand names', async () => {
    const items = Array.from({ length: 1500 }, (_, index) => `<li>College ${index}</li>`);
    expect(await listed(`<h1>Supporters</h1><ul>${items.join('')}</ul>`)).toHaveLength(1000);
  });
});
