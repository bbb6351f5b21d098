import { expect, it } from 'vitest';
import { sleeping } from '../../../../../src/lib/page/sleeping.ts';

const FUNCTIONS = { wake: 'function wake() {}', takeUp: 'function takeUp() {}' };
const START = `<script nonce="n">{
  const element = document.currentScript.parentElement;
  Promise.all([
    import("./_app/start.js"),
    import("./_app/app.js")
  ]).then(([kit, app]) => { kit.start(app, element, {}); });
}</script>`;
const ANSWER = `<script type="application/json" data-sveltekit-fetched data-url="/api/v1/map?edition=9">{"status":200,"statusText":"","headers":{},"body":"${'x'.repeat(60_000)}"}</script>`;

it('has a page wait before it fetches what starts it', () => {
  const page = sleeping(START, FUNCTIONS, ['./_app/start.js']);
  expect(page.replaceAll(/\s+/g, ' ')).toContain(
    '(function wake() {})(["./_app/start.js"]).then(() => Promise.all([ import("./_app/start.js"), import("./_app/app.js") , (function takeUp() {})([])])).then(([kit, app]) =>',
  );
});

it('has it wait with its figures too, and fetches those first', () => {
  const page = sleeping(ANSWER + START, FUNCTIONS, ['./_app/start.js']);
  expect(page).not.toContain('xxx');
  expect(page).toContain('(["/api/v1/map?edition=9","./_app/start.js"])');
  expect(page).toContain(
    '(function takeUp() {})([{"url":"/api/v1/map?edition=9","from":"/api/v1/map?edition=9","ttl":""}])',
  );
});

it('leaves a page without scripts as it is', () => {
  const page = `<p>$&</p>${ANSWER}`;
  expect(sleeping(page, FUNCTIONS, [])).toBe(page);
});
