/** Embedded views in pages of others: a page of another origin frames them, and may frame nothing else. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expect, test, untilAlive } from './test.ts';

let server: Server;
let elsewhere = '';
let body = '';

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isPage ? `<!doctype html><title>Elsewhere</title>${body}` : '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => {
  server.close();
});

const frame = (source: string, script = '') =>
  `<iframe src="${source}" title="Atlas" style="width:100%;height:100px;border:0"></iframe>${script}`;

test('a page of another origin shows an institution, and gives it its height', async ({
  page,
  baseURL,
}) => {
  const script = `<script src="${baseURL}/embed/resize.js" async></script>`;
  body = frame(`${baseURL}/embed/institution/university-of-sheffield`, script);
  await page.goto(elsewhere);
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('link', { name: 'University of Sheffield' })).toBeVisible();
  await expect(inside.getByText('CC BY 4.0')).toBeAttached();
  await expect(inside.getByText(/Newest edition: \d+/)).toBeAttached();
  await expect
    .poll(async () => (await page.locator('iframe').boundingBox())?.height)
    .toBeGreaterThan(300);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the view is whole, and pinned to the edition that it names', async ({ page, baseURL }) => {
    body = frame(`${baseURL}/embed/compare?p=10007157,10007784&edition=4&scripts=no`);
    await page.goto(elsewhere);
    const inside = page.frameLocator('iframe');
    await expect(inside.getByRole('heading', { level: 1 })).toContainText('Sheffield');
    await expect(inside.getByText('Pinned to edition 4')).toBeAttached();
    await expect(inside.locator('script')).toHaveCount(0);
  });
});

test('nothing but embedded views may be framed', async ({ browser, baseURL }) => {
  // A frame that is refused is an error in the console, as it should be: so no watch is kept here.
  const page = await browser.newPage();
  for (const path of [
    '/',
    '/institutions/university-of-sheffield',
    '/map.svg',
    '/api/v1/editions',
  ]) {
    body = frame(baseURL + path);
    await page.goto(elsewhere);
    const refused = page.frames().find((each) => each.parentFrame() !== null);
    await expect.poll(() => refused?.url(), path).toContain('chrome-error');
  }
  await page.close();
});

async function fitsAndIsAccessible(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(path);
  await expect(page.getByRole('main')).toContainText('We Are International');
  expect(await faultsOf(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
}

test.describe('a view that does not exist', () => {
  test.use({ expectedStatuses: [404] });
  test('says so inside the frame, and leads to the Atlas in a page of its own', async ({
    page,
    baseURL,
  }) => {
    for (const [path, words] of [
      ['/embed/country/QQ', 'No country has the code "QQ"'],
      ['/embed/institution/nobody', 'nobody'],
      ['/embed/nothing/here', 'There is no view “/embed/nothing/here”'],
    ] as const) {
      body = frame(baseURL + path, `<script src="${baseURL}/embed/resize.js" async></script>`);
      await page.goto(elsewhere);
      const inside = page.frameLocator('iframe');
      await expect(inside.getByRole('heading', { level: 1 })).toContainText(words);
      const link = inside.getByRole('link', { name: 'the map of all providers' });
      await expect(link).toHaveAttribute('target', '_blank');
      const heightOf = async () => (await page.locator('iframe').boundingBox())?.height;
      await expect.poll(heightOf).toBeGreaterThan(120);
    }
    await fitsAndIsAccessible(page, '/embed/country/QQ?theme=dark');
  });
});

const VIEWS = [
  '/embed/map',
  '/embed/map?layer=regions&theme=dark',
  '/embed/institution/university-of-sheffield',
  '/embed/institution/st-padarns-institute?theme=dark',
  '/embed/compare?p=10007157,10007784&view=slope',
  '/embed/country/FR?theme=dark',
  '/embed/area/E12000003',
  '/embed/badge/university-of-sheffield?theme=dark',
  '/embed/badge/universities-uk',
  '/embed/badge/university-college-london?size=large',
];
for (const path of VIEWS) {
  test(`axe finds nothing at ${path}, and it fits 320 pixels`, async ({ page }) => {
    await fitsAndIsAccessible(page, path);
  });
}

test('an institution offers its code, which follows the options and shows what it gives', async ({
  page,
}) => {
  await page.goto('/institutions/university-of-sheffield');
  await page.getByRole('button', { name: 'Embed' }).click();
  const code = page.getByRole('textbox', { name: /Code to embed/ });
  await expect(code).toHaveValue(/\/embed\/institution\/university-of-sheffield"/);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'This edition' }).check();
  await expect(code).toHaveValue(/theme=dark&amp;edition=\d+"/);
  const preview = page.frameLocator('iframe');
  await expect(preview.getByText(/Pinned to edition/)).toBeAttached();
});

test('a lead offers its code, which begins at its edition and can be made to follow', async ({
  page,
}) => {
  await page.goto('/leads');
  await untilAlive(page);
  const lead = page.getByRole('article').first();
  const id = await lead.getAttribute('id');
  await lead.getByRole('button', { name: /^Embed/ }).click();
  const code = lead.getByRole('textbox', { name: /Code to embed/ });
  await expect(code).toHaveValue(new RegExp(`/embed/lead/${id}\\?edition=\\d+"`));
  await lead.getByRole('radio', { name: 'Newest edition' }).check();
  await expect(code).toHaveValue(new RegExp(`/embed/lead/${id}"`));
  const preview = lead.frameLocator('iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a comparison of countries offers its code, and shows it', async ({ page }) => {
  await page.goto('/compare?p=10007157,10007784&view=countries');
  await page.getByRole('button', { name: 'Embed' }).click();
  await expect(page.getByRole('textbox', { name: /Code to embed/ })).toHaveValue(
    /\/embed\/compare\?p=10007157,10007784&amp;view=countries"/,
  );
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText(
    /of the countries collected/i,
  );
});

for (const path of ['/countries/FR', '/areas/E12000003']) {
  test(`${path} offers its code`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('button', { name: 'Embed' }).click();
    const view = path.replace(/^\/(countries|areas)/, (_, kind) => {
      return kind === 'areas' ? '/embed/area' : '/embed/country';
    });
    await expect(page.getByRole('textbox', { name: /Code to embed/ })).toHaveValue(
      new RegExp(`${view}"`),
    );
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('a lead that is listed is shown in a frame, and leads back to its page', async ({
  page,
  request,
  baseURL,
}) => {
  const { leads } = (await (await request.get('/api/v1/leads?limit=1')).json()) as {
    leads: { id: string; sentence: string }[];
  };
  const [lead] = leads;
  body = frame(`${baseURL}/embed/lead/${lead!.id}`);
  await page.goto(elsewhere);
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText(
    lead!.sentence.replace(/\.$/, ''),
  );
  await expect(inside.getByRole('link', { name: /^We Are International/ })).toHaveAttribute(
    'href',
    new RegExp(`^/leads\\?.*#${lead!.id}$`),
  );
});

test('a lead pinned to its edition is framed by another origin, and says its edition', async ({
  page,
  request,
  baseURL,
}) => {
  const { leads, edition } = (await (await request.get('/api/v1/leads?limit=1')).json()) as {
    leads: { id: string; sentence: string }[];
    edition: { number: number };
  };
  const [lead] = leads;
  const path = `/embed/lead/${lead!.id}?edition=${edition.number}`;
  const { status, headers } = await request.get(path).then((answer) => ({
    status: answer.status(),
    headers: answer.headers(),
  }));
  expect(status).toBe(200);
  expect(headers['x-frame-options']).toBeUndefined();
  body = frame(`${baseURL}${path}`);
  await page.goto(elsewhere);
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText(
    lead!.sentence.replace(/\.$/, ''),
  );
  await expect(inside.getByText(`Pinned to edition ${edition.number}`)).toBeAttached();
});

test('an organisation that is no provider has a badge, which its list of backers offers', async ({
  page,
  request,
}) => {
  await page.goto('/backers#universities-uk');
  await untilAlive(page);
  const organisation = page.locator('#universities-uk');
  await organisation.locator('summary').first().click();
  await organisation.getByRole('button', { name: 'Badge of Universities UK' }).click();
  const code = organisation.getByRole('textbox', { name: 'Code of the badge' });
  await expect(code).toHaveValue(/\/backers#universities-uk"><img src=/);
  const path = await organisation.locator('img').getAttribute('src');
  const svg = await (await request.get(path ?? '')).text();
  expect(svg).toContain('Universities UK');
  expect(svg).toContain('/backers#universities-uk');
});

test.describe('an organisation that nobody knows', () => {
  test.use({ expectedStatuses: [404] });
  test('has no badge', async ({ request }) => {
    for (const id of ['no-such-body', 'Not%20An%20Id']) {
      expect((await request.get(`/embed/badge/${id}/badge.svg`)).status()).toBe(404);
    }
  });
});

/** A page of each kind, and the card that previews of it show. */
const CARDS: readonly (readonly [path: string, card: RegExp])[] = [
  ['/', /\/card\/map\.png$/],
  ['/institutions', /\/card\/institutions\.png$/],
  ['/institutions/university-of-sheffield', /\/card\/institution\/university-of-sheffield\.png$/],
  ['/compare', /\/card\/default\.png$/],
  ['/compare?p=10007157,10007784', /\/card\/compare\.png\?p=10007157,10007784$/],
  ['/leads', /\/card\/lead\/[^/]+\.png\?edition=\d+$/],
  ['/backers', /\/card\/backers\.png$/],
  ['/countries', /\/card\/countries\.png$/],
  ['/countries/FR', /\/card\/country\/FR\.png$/],
  ['/areas', /\/card\/areas\.png$/],
  ['/areas/E12000003', /\/card\/area\/E12000003\.png$/],
  ['/data', /\/card\/data\.png$/],
  ['/data/enrolment', /\/card\/dataset\/enrolment\.png$/],
  ['/data/enrolment/changes', /\/card\/dataset\/enrolment\.png$/],
  ['/developers', /\/card\/developers\.png$/],
  ['/about', /\/card\/about\.png$/],
  ['/methods', /\/card\/methods\.png$/],
  ['/status', /\/card\/status\.png$/],
];

test('every kind of page names its card, a PNG of 1200 by 630, and says what it shows', async ({
  request,
}) => {
  test.slow();
  for (const [path, card] of CARDS) {
    const html = await (await request.get(path)).text();
    const contentOf = (name: string) =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    const image = contentOf('og:image').replaceAll('&amp;', '&');
    expect(image, path).toMatch(card);
    expect(contentOf('og:image:alt').length, path).toBeGreaterThan(20);
    expect(contentOf('twitter:image:alt'), path).toBe(contentOf('og:image:alt'));
    expect(contentOf('twitter:card'), path).toBe('summary_large_image');
    const answer = await request.get(image);
    expect([answer.status(), answer.headers()['content-type']], path).toEqual([200, 'image/png']);
    const png = await answer.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
  }
});

test('cards are PNG pictures of 1200 by 630, named by their page', async ({ page, request }) => {
  await page.goto('/institutions/university-of-sheffield');
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  const answer = await request.get(image ?? '');
  expect(answer.headers()['content-type']).toBe('image/png');
  const png = await answer.body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  const alt = page.locator('meta[property="og:image:alt"]');
  await expect(alt).toHaveAttribute('content', /Line chart/);
});
