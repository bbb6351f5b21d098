/** Files and small addresses of the real build, as programs ask for them. */
import { createHash } from 'node:crypto';
import { expect, test } from './test.ts';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const CHOSEN = '/api/v1/data/enrolment.csv?academic_year=2023/24';

test('a download that broke off goes on by its range, and is the same file', async ({
  request,
}) => {
  // Right after a first load the file may still be streamed from its rows: then it has no tag yet.
  test.slow();
  const latest = '/data/enrolment/latest/enrolment.csv';
  await expect
    .poll(async () => (await request.head(latest)).headers().etag, { timeout: 60_000 })
    .toBeTruthy();
  const whole = await request.get(latest);
  const bytes = await whole.body();
  const { etag = '' } = whole.headers();
  const address = whole.url();
  const first = await request.get(address, { headers: { Range: 'bytes=0-99999' } });
  const rest = await request.get(address, {
    headers: { Range: 'bytes=100000-', 'If-Range': etag },
  });
  expect([first.status(), rest.status()]).toEqual([206, 206]);
  const joined = Buffer.concat([await first.body(), await rest.body()]);
  expect(sha256(joined)).toBe(sha256(bytes));
  expect(etag).toBe(`"${sha256(bytes)}"`);
});

test('HEAD has the headers of GET', async ({ request }) => {
  // Some seventy addresses, pictures among them.
  test.slow();
  for (const path of [
    CHOSEN,
    '/data/backers/latest/backers.csv',
    ...['/countries/FR.svg', '/countries/FR.png', '/card/country/FR.svg', '/card/country/FR.png'],
    ...['/backers.csv', '/backers.json', '/map.bib', '/map.txt', '/data/changes.atom'],
    ...['/api/v1/leads.atom', '/api/v1/data/backers.json', '/api/openapi.json', '/sitemap.xml'],
    ...['/embed/badge/universities-uk/badge.svg', '/llms.txt'],
  ]) {
    // Packed on the way, an answer has another length.
    const headers = { 'accept-encoding': 'identity' };
    const head = await request.head(path, { headers });
    const get = await request.get(path, { headers });
    // What the server says of this one answer, of a cache on its way, and of how a body without a length comes.
    const passing = ['date', 'x-request-id', 'transfer-encoding', 'age', 'cf-cache-status'];
    const told = (headers: Record<string, string>) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => !passing.includes(name)));
    expect([head.status(), told(head.headers())]).toEqual([get.status(), told(get.headers())]);
    expect((await head.body()).length).toBe(0);
  }
});

for (const layer of ['regions', 'local-areas']) {
  test(`a file of the map has the areas of the table where it shows ${layer}`, async ({
    page,
    request,
  }) => {
    const address = `layer=${layer}&year=2019-20&status=backer`;
    const csv = await (await request.get(`/map.csv?${address}`)).text();
    const [head, ...rows] = csv.trim().split(/\r?\n/);
    expect(head).toBe('area,area_name,providers,backers,academic_year,students,total,share');
    await page.goto(`/?${address}`);
    const names = page.getByRole('table').first().locator('tbody th');
    await expect(names).toHaveCount(rows.length);
    const table = await names.allInnerTexts();
    for (const [index, row] of rows.entries()) {
      const [code, name] = row.split(',');
      expect(code).toMatch(/^[EWSN]\d{8}$/);
      expect(table[index]).toContain(name);
      expect(row).toContain(',2019/20,');
    }
  });
}

test.describe('an address of a file that asks for what is not known', () => {
  test.use({ expectedStatuses: [400, 404] });
  test('is refused, where its page would show something else', async ({ request }) => {
    for (const path of ['/map.csv?year=1066', '/backers.csv?type=x', '/data.json?edition=x']) {
      const response = await request.get(path);
      expect([response.status(), path]).toEqual([400, path]);
      expect(response.headers()['content-type']).toBe('application/problem+json');
      const { detail } = (await response.json()) as { detail: string };
      expect(detail).toContain('A file is not guessed');
    }
    const accept = 'text/html,application/xhtml+xml';
    const badge = '/embed/badge/university-of-sheffield/badge';
    for (const path of [`${badge}.svg?size=huge`, `${badge}.png?theme=purple`]) {
      const response = await request.get(path, { headers: { accept } });
      expect([response.status(), path]).toEqual([400, path]);
      expect(response.headers()['content-type'], path).toBe('application/problem+json');
    }
    for (const path of [
      ...['/institutions/nope.csv', '/leads/nope.png', '/embed/badge/nosuch/badge.svg'],
      ...['areas', 'backers', 'data', 'institutions', 'leads'].flatMap((page) =>
        ['svg', 'png'].map((extension) => `/${page}.${extension}`),
      ),
    ]) {
      const response = await request.get(path, { headers: { accept } });
      expect([response.status(), path]).toEqual([404, path]);
      expect(response.headers()['content-type'], path).toBe('application/problem+json');
    }
    const { detail } = (await (await request.get('/leads.png')).json()) as { detail: string };
    const [picture = ''] = /https?:\S+\.svg/.exec(detail) ?? [];
    expect((await request.get(picture)).headers()['content-type']).toBe('image/svg+xml');
    for (const path of ['/card/toString.png', '/card/constructor/x.svg', '/countries/QQ.png']) {
      expect((await request.get(path)).status(), path).toBe(404);
    }
  });
});

test('200 downloads at once are all whole and the same', async ({ request }) => {
  test.slow();
  const one = sha256(await (await request.get(CHOSEN)).body());
  const all = await Promise.all(
    Array.from({ length: 200 }, async () => {
      const response = await request.get(CHOSEN);
      return `${response.status()} ${sha256(await response.body())}`;
    }),
  );
  expect(new Set(all)).toEqual(new Set([`200 ${one}`]));
});

test('chosen rows say how long they may be kept, and the reader who has them is told so', async ({
  request,
}) => {
  const first = await request.get(`${CHOSEN}&edition=3`);
  const { etag = '', 'cache-control': cached, ...headers } = first.headers();
  expect(cached).toBe('public, max-age=31536000, immutable');
  expect(headers).not.toHaveProperty('atlas-cache-control');
  const again = await request.get(`${CHOSEN}&edition=3`, { headers: { 'If-None-Match': etag } });
  expect(again.status()).toBe(304);
});

test('rows that nothing matches are a header, and an answer', async ({ request }) => {
  const nothing = 'data/backers.csv?nation=wales&type=government&status=founder';
  const response = await request.get(`/api/v1/${nothing}`);
  expect(response.status()).toBe(200);
  expect((await response.text()).split('\r\n')).toHaveLength(2);
});

test('pages are their data, and pictures their drawings, for their whole state', async ({
  request,
}) => {
  const lines = async (path: string) =>
    (await (await request.get(path)).text()).split('\r\n').filter(Boolean).length - 1;
  expect(await lines('/data.csv?search=visa')).toBe(1);
  expect(await lines('/backers.csv?type=business&status=took-part')).toBe(2);
  expect(await lines('/status.csv')).toBeGreaterThan(5);
  const changes = '/data/enrolment/changes.csv?edition=3&from=2&academic_year=2016/17&origin=eu';
  expect(await lines(changes)).toBeGreaterThan(90);
  for (const [path, type] of [
    ['/countries.svg', 'image/svg+xml'],
    ['/countries.png', 'image/png'],
    ['/card/countries.png', 'image/png'],
    ['/data.xlsx', /spreadsheetml/],
    ['/data/enrolment/changes.xlsx?ukprn=10007157', /spreadsheetml/],
  ] as const) {
    const response = await request.get(path);
    expect([response.status(), path]).toEqual([200, path]);
    expect(response.headers()['content-type']).toMatch(type);
  }
});

test('every page of a sample of the sitemap is there', async ({ request, baseURL }) => {
  test.slow();
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const xml = await (await request.get('/sitemap.xml')).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) =>
    (url ?? '').replace(baseURL ?? '', ''),
  );
  expect(paths.length).toBeGreaterThan(500);
  const sample = paths.filter((_, place) => place < 20 || place % 40 === 0);
  for (const path of sample) expect((await request.get(path)).status(), path).toBe(200);
});

test('icons, manifest and llms.txt are what they are called', async ({ request }) => {
  for (const [path, type] of [
    ['/favicon.svg', 'image/svg+xml'],
    ['/favicon.ico', /^image\//],
    ['/favicon.png', 'image/png'],
    ['/apple-touch-icon.png', 'image/png'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
  ] as const) {
    const response = await request.get(path);
    expect([response.status(), path]).toEqual([200, path]);
    expect(response.headers()['content-type']).toMatch(type);
  }
});

test.describe('an address that leads nowhere', () => {
  test.use({ expectedStatuses: [404] });

  test('offers what may have been meant, and a search', async ({ page }) => {
    await page.goto('/instituions');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('There is no page');
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Institutions', exact: true }),
    ).toHaveAttribute('href', '/institutions');
    await page.goto('/university-of-shefield');
    await page.getByRole('link', { name: 'University of Sheffield' }).click();
    await expect(page).toHaveURL(/\/institutions\/university-of-sheffield$/);
    await page.goto('/data/enrolments');
    await expect(page.getByRole('main')).toContainText('There is no dataset “enrolments”');
    await page.getByRole('searchbox', { name: 'Institution' }).fill('hallam');
    await page.getByRole('button', { name: 'Find an institution' }).click();
    await expect(page.getByRole('main')).toContainText('Sheffield Hallam');
  });
});

test('an address of the API that cannot be read is a problem, not a page', async ({ request }) => {
  const response = await request.get('/api/%ff');
  expect([response.status(), response.headers()['content-type']]).toEqual([
    400,
    'application/problem+json',
  ]);
});

for (const address of [
  '/map.svg?edition=99',
  '/map.png?year=1999',
  '/card/map.png?edition=99',
  '/embed/map?edition=99',
  '/compare.svg?p=10007157,zzz',
  '/embed/compare?p=10007157,zzz',
  '/map.csv?yaer=2019',
  '/institutions/university-of-sheffield.csv?foo=1',
  '/countries/FR.csv?foo=1',
  '/areas/E12000007.csv?foo=1',
  '/compare.csv?p=10007157&foo=1',
]) {
  test(`${address} is refused: nobody reads a remark in a file or a picture`, async ({
    request,
  }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(400);
    expect(await response.text()).toContain('correct the address');
  });
}

test('the file that developers are shown has that address itself', async ({ request }) => {
  const page = await (await request.get('/developers')).text();
  const [address = ''] = /\/data\/enrolment\/\d+\/enrolment\.parquet/.exec(page) ?? [];
  const response = await request.get(address, { maxRedirects: 0 });
  expect(response.status()).toBe(200);
});
