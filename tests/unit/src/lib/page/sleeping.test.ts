import { expect, it } from 'vitest';
import { sleeping } from '../../../../../src/lib/page/sleeping.ts';

const PAGE = `<script nonce="n">{
  const element = document.currentScript.parentElement;
  Promise.all([
    import("./_app/start.js"),
    import("./_app/app.js")
  ]).then(([kit, app]) => { kit.start(app, element, {}); });
}</script>`;

it('has a page wait before it fetches what starts it', () => {
  const page = sleeping(PAGE, 'function wake() {}', ['./_app/start.js']);
  expect(page.replaceAll(/\s+/g, ' ')).toContain(
    '(function wake() {})(["./_app/start.js"]).then(() => Promise.all([ import("./_app/start.js"), import("./_app/app.js") ])).then(([kit, app]) =>',
  );
});

it('leaves a page without scripts as it is', () => {
  expect(sleeping('<p>$&</p>', 'function wake() {}', [])).toBe('<p>$&</p>');
});
