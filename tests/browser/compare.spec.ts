import type { Page } from '@playwright/test';
import { expect, test, untilAlive } from './test.ts';
import { printed, providersOf } from './figures.ts';
import { wakeOnLoad } from './wake.ts';

const [SHEFFIELD, UCL] = ['10007157', '10007784'];
const NEWEST = '2023/24';

/** Every element of the drawing and its tables: name, attributes in order of the alphabet, own words. */
const pictureOf = (page: Page) =>
  page.locator('.picture *').evaluateAll((elements) =>
    elements.map((element) => {
      const attributes = [...element.attributes]
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
        .join(' ');
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const words = own.map(({ textContent }) => textContent?.trim()).join(' ');
      return `${element.tagName} ${attributes} ${words}`.trim();
    }),
  );

test('sets Sheffield against UCL: counts, shares and what rounding lets them be', async ({
  page,
}) => {
  await page.goto(`/compare?p=${SHEFFIELD},${UCL}&as=share`);
  const main = page.getByRole('main');
  for (const text of ['10,755', '26,885', '34.6%', '52.3%', '34.61 to 34.62%', '26,883 to 26,887'])
    await expect(main).toContainText(text);
  await page.goto('/compare?b=uk&measure=eu&from=2020-21&to=2021-22');
  await expect(main).toContainText('120,145');
  await expect(main).toContainText('−32,785');
  await page.getByText('Show as a table').click();
  await expect(main.getByRole('row', { name: /^2020\/21/ })).toContainText('152,930');
});

test('a comparison is built, turned and shared by the keyboard alone, and its link shows the same', async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/compare');
  await untilAlive(page);
  const field = page.getByRole('combobox', { name: /Add a provider/ });
  for (const [words, name] of [
    ['sheffield hallam', 'Sheffield Hallam'],
    ['ucl', 'UCL'],
    ['aberystwyth', 'Aberystwyth'],
  ] as const) {
    await field.focus();
    await page.keyboard.type(words);
    await expect(
      page.getByRole('listbox', { name: 'Providers' }).getByRole('option').first(),
    ).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Compared' })).toContainText(name);
  }
  const chips = page.getByRole('list', { name: 'Compared' }).getByRole('listitem');
  await expect(chips).toHaveCount(3);
  // The colour follows the provider when it moves.
  await chips.nth(2).getByRole('button').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(chips.nth(1)).toContainText('Aberystwyth');
  await expect(chips.nth(1)).toHaveClass(/colour3/);
  await expect(chips.nth(1).getByRole('button')).toBeFocused();

  await page.getByRole('radio', { name: 'Students' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/as=share/);
  await expect(page.getByRole('radio', { name: 'Share of all' })).toBeChecked();
  await page.getByRole('button', { name: 'Copy permanent link' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Permanent link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/edition=\d+/);

  await page.mouse.move(0, 0);
  const before = await pictureOf(page);
  expect(before.length).toBeGreaterThan(100);
  const fresh = await context.newPage();
  await fresh.addInitScript(wakeOnLoad);
  await fresh.goto(link);
  await untilAlive(fresh);
  expect(await pictureOf(fresh)).toEqual(before);
  await fresh.close();
});

test('Enter takes the first option in the very moment that it stands in the page', async ({
  page,
}) => {
  await page.goto('/compare');
  await untilAlive(page);
  await page.getByRole('combobox', { name: /Add a provider/ }).focus();
  await page.locator('#add-options').evaluate((list: HTMLElement) => {
    const enter = () =>
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    const seen = new MutationObserver(() => {
      if (list.hidden || list.children.length === 0) return;
      seen.disconnect();
      document.querySelector('#add')?.dispatchEvent(enter());
    });
    seen.observe(list, { childList: true, attributes: true });
  });
  await page.keyboard.insertText('aberystwyth');
  await expect(page.getByRole('list', { name: 'Compared' })).toContainText('Aberystwyth');
});

test('the downloaded CSV holds the figures of the chart', async ({ page, request }) => {
  await page.goto(`/compare?p=${SHEFFIELD},${UCL}&b=uk`);
  const href = await page.getByRole('link', { name: 'These figures, CSV' }).getAttribute('href');
  const lines = (await (await request.get(href!)).text()).trim().split('\r\n').slice(1);
  await page.getByText('Show as a table').click();
  const cells = await page
    .getByRole('region', { name: 'The chart as a table' })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((each) => each.textContent)));
  const series = ['10007157', '10007784', 'uk'];
  for (const [year, ...values] of cells) {
    for (const [index, value] of values.entries()) {
      const line = lines.find(
        (each) => each.startsWith(series[index]!) && each.includes(`,${year},`),
      );
      const [, tail = ''] = line!.split(`,${year},`);
      expect(printed(Number(tail.split(',')[2]))).toBe(value);
    }
  }
  const sheffield = providersOf(NEWEST).find(({ ukprn }) => ukprn === SHEFFIELD);
  expect(cells.at(-1)?.[1]).toBe(printed(sheffield!.nonUk));
});

test('each view gives the figures that it draws as a file, of the edition that it shows', async ({
  page,
  request,
}) => {
  const rowsOf = async (view: string) => {
    await page.goto(`/compare?p=${SHEFFIELD},${UCL}&view=${view}&as=share&from=2014-15`);
    const href = await page
      .locator('.picture')
      .getByRole('link', { name: 'JSON' })
      .getAttribute('href');
    expect(href).toMatch(/^\/compare\.json\?.*&edition=\d+$/);
    return (await (await request.get(href!)).json()).rows;
  };
  expect(await rowsOf('panels')).toHaveLength(20);
  const slope = await rowsOf('slope');
  expect(slope.map((row: { academic_year: string }) => row.academic_year)).toEqual([
    '2014/15',
    NEWEST,
    '2014/15',
    NEWEST,
  ]);
  const sheffield = slope[1];
  expect(sheffield.value).toBeCloseTo(10_755 / 31_070, 6);
  expect(sheffield.low).toBeLessThan(sheffield.value);
  const countries = await rowsOf('countries');
  const cells = await page.getByRole('region', { name: 'Countries' }).locator('tbody td').count();
  expect(countries.length).toBeGreaterThanOrEqual(cells - 20);
  expect(countries[0]).toMatchObject({ ukprn: SHEFFIELD, academic_year: NEWEST });
});

test('the differences can be had as a file, each with its range and as the page prints it', async ({
  page,
  request,
}) => {
  await page.goto(`/compare?p=${SHEFFIELD},${UCL},10007856&b=uk&from=2014-15&to=2015-16`);
  const href = await page
    .getByRole('link', { name: 'These differences, CSV' })
    .getAttribute('href');
  expect(href).toMatch(/^\/compare\/differences\.csv\?.*from=2014-15.*&edition=\d+$/);
  const { rows } = await (await request.get(href!.replace('.csv', '.json'))).json();
  const cells = page.getByRole('region', { name: 'Differences' }).locator('tbody td');
  const printedOnPage = await cells.evaluateAll((all) =>
    all.map((cell) =>
      [...cell.childNodes]
        .find((node) => node.nodeType !== Node.COMMENT_NODE && node.textContent?.trim())
        ?.textContent?.trim(),
    ),
  );
  expect(rows.map((row: { printed: string }) => row.printed)).toEqual(printedOnPage);
  for (const row of rows) {
    if (row.within_rounding === 'yes') {
      expect(row).toMatchObject({ value: null, printed: 'within rounding' });
      expect(row.low <= 0 && row.high >= 0).toBe(true);
    }
  }
  const text = await (await request.get(href!)).text();
  expect(text.trim().split('\r\n')).toHaveLength(rows.length + 1);
});

test('what the server drew stays in place when scripts take it over, and follows what was chosen before', async ({
  page,
}) => {
  // A page that never comes to rest.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto(`/compare?p=${SHEFFIELD},${UCL}`);
  const options = await page.locator('.options').boundingBox();
  const drawing = page.locator('.picture svg').first();
  await drawing.evaluate((svg) => svg.setAttribute('data-mark', 'kept'));
  await page.getByText('Show as a table').click();
  await expect(page.getByRole('button', { name: 'Embed' })).toBeVisible();
  await page.locator('#chip-10007784').focus();
  await expect(page.locator('.picture .muted').first()).toBeAttached();
  await expect(drawing).toHaveAttribute('data-mark', 'kept');
  // Its styles were there before its scripts.
  expect(await page.locator('.options').boundingBox()).toEqual(options);
  await expect(page.getByRole('region', { name: 'The chart as a table' })).toBeVisible();

  await page.goto(`/compare?p=${SHEFFIELD},${UCL}`);
  await untilAlive(page);
  await page.getByRole('link', { name: 'Remove UCL' }).click();
  await expect(page).toHaveURL(/p=10007157$/);
  await expect(page.locator('.picture .end:visible')).toHaveCount(3);
});

test('providers are moved by dragging their grips', async ({ page }) => {
  await page.goto(`/compare?p=${SHEFFIELD},${UCL},10007856`);
  await untilAlive(page);
  const chips = page.getByRole('list', { name: 'Compared' }).getByRole('listitem');
  const at = async (index: number) =>
    (await chips.nth(index).locator('.grip, a').first().boundingBox())!;
  const [from, to] = [await at(2), await at(0)];
  await page.mouse.move(from.x + 6, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x - 20, from.y + 10, { steps: 3 });
  await page.mouse.move(to.x + 6, to.y + 10, { steps: 5 });
  await page.mouse.up();
  await expect(chips.first()).toContainText('Aberystwyth');
  // Each keeps its colour, so the address names them.
  await expect(page).toHaveURL(/p=10007856\.3,10007157\.1,10007784\.2/);
  await expect(chips.first()).toHaveClass(/colour3/);
});

test('the table of a slope has the two years that it draws, and its sentences keep apart', async ({
  page,
}) => {
  await page.goto(
    `/compare?p=${SHEFFIELD},${UCL}&b=nation-wales,nation-wales.median&view=slope&from=2015-16&to=2023-24`,
  );
  await page.getByText('Show as a table').click();
  const years = page.getByRole('region', { name: 'The chart as a table' }).locator('tbody th');
  await expect(years).toHaveText(['2015/16', '2023/24']);
  const note = page.locator('.picture figure > .note', { hasText: 'Source:' });
  await expect(note).toContainText(/providers in 2023\/24\. \S/);
  expect(await note.textContent()).not.toMatch(/[a-z\d]\.[A-Z]/);
  await expect(
    page.getByRole('list', { name: 'Compared' }).getByRole('button', {
      name: 'Sheffield (backer)',
      exact: true,
    }),
  ).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('names of countries and of providers stay where their tables scroll', async ({ page }) => {
    await page.goto(
      `/compare?p=${SHEFFIELD},${UCL},10007856,10007140,10007789&view=countries&b=uk`,
    );
    for (const table of ['Countries', 'Differences']) {
      const scrolls = page.getByRole('region', { name: table, exact: true });
      await scrolls.evaluate((region) => region.scrollBy(120, 0));
      expect(await scrolls.evaluate(({ scrollLeft }) => scrollLeft)).toBe(120);
      const lefts = await scrolls
        .locator('tbody th, thead tr:last-child th:first-child')
        .evaluateAll((names) => names.map((name) => Math.round(name.getBoundingClientRect().left)));
      const { x } = (await scrolls.boundingBox())!;
      expect([...new Set(lefts)]).toEqual([Math.round(x)]);
      await expect(scrolls.locator('tbody th').first()).not.toHaveCSS(
        'background-color',
        'rgba(0, 0, 0, 0)',
      );
    }
  });

  test('a finger drags by the grip, and scrolls everywhere else', async ({ page }) => {
    await page.goto(`/compare?p=${SHEFFIELD},${UCL}`);
    await untilAlive(page);
    const chips = page.getByRole('list', { name: 'Compared' }).getByRole('listitem');
    const session = await page.context().newCDPSession(page);
    const slide = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
      const touch = (type: string, points: object[]) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: points } as never);
      await touch('touchStart', [from]);
      for (const part of [0.25, 0.5, 0.75, 1]) {
        const point = {
          x: from.x + (to.x - from.x) * part,
          y: from.y + (to.y - from.y) * part,
        };
        await touch('touchMove', [point]);
      }
      await touch('touchEnd', []);
    };
    const middle = (box: { x: number; y: number; width: number; height: number } | null) => ({
      x: box!.x + box!.width / 2,
      y: box!.y + box!.height / 2,
    });
    const name = middle(await chips.first().getByRole('button').boundingBox());
    const second = middle(await chips.nth(1).boundingBox());
    await slide(name, second);
    await expect(chips.first()).toContainText('Sheffield');
    await slide(middle(await chips.first().locator('.grip').boundingBox()), second);
    await expect(chips.first()).toContainText('UCL');
  });
});

test('eight providers with long names fit a telephone, and their labels keep clear of each other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const long = [...providersOf(NEWEST)]
    .filter(({ nonUk }) => nonUk > 100)
    .sort((a, b) => b.name.length - a.name.length)
    .slice(0, 8);
  await page.goto(`/compare?p=${long.map(({ ukprn }) => ukprn).join(',')}&b=uk,nation-wales`);
  const labels = page.locator('.narrow .end text');
  await expect(labels).toHaveCount(9);
  const boxes = await labels.evaluateAll((texts) =>
    texts.map((text) => {
      const { top, bottom, right } = text.getBoundingClientRect();
      return { middle: (top + bottom) / 2, right };
    }),
  );
  const heights = boxes.map(({ middle }) => middle).sort((a, b) => a - b);
  for (const [index, height] of heights.slice(1).entries())
    expect(height - heights[index]!).toBeGreaterThan(11);
  for (const { right } of boxes) expect(right).toBeLessThanOrEqual(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('panels and columns of countries have the marks and colours of their providers, whatever their order', async ({
  page,
}) => {
  const colourOf = (mark: string) =>
    page
      .locator(mark)
      .first()
      .evaluate((each) => getComputedStyle(each).fill);
  const chip = (ukprn: string) => `[data-code="${ukprn}"] .mark`;
  for (const order of [`${SHEFFIELD}.1,${UCL}.2`, `${UCL}.2,${SHEFFIELD}.1`]) {
    await page.goto(`/compare?p=${order}&view=panels`);
    const colours = await Promise.all([SHEFFIELD, UCL].map((ukprn) => colourOf(chip(ukprn))));
    expect(new Set(colours).size).toBe(2);
    for (const [index, ukprn] of [SHEFFIELD, UCL].entries()) {
      const line = page.locator(`.picture [data-code="${ukprn}"] .line`);
      await expect(line).toHaveCSS('stroke', colours[index]!);
    }
    await page.goto(`/compare?p=${order}&view=countries`);
    const heads = page.locator('.picture thead .mark');
    await expect(heads).toHaveCount(4);
    const first = order.startsWith(SHEFFIELD) ? 0 : 1;
    await expect(heads.first()).toHaveCSS('fill', colours[first]!);
  }
});

test('eight lines have eight combinations of colour and dash, and no name is cut beside free room', async ({
  page,
}) => {
  const eight = providersOf(NEWEST)
    .slice(0, 8)
    .map(({ ukprn }) => ukprn);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(`/compare?p=${eight.join(',')}&b=size-${eight[0]}.median`);
  const main = page.locator('.picture figure .wide');
  const looks = await main.locator('.series:not(.benchmark) .drawn').evaluateAll((paths) =>
    paths.map((path) => {
      const { stroke, strokeDasharray } = getComputedStyle(path);
      return `${stroke} ${strokeDasharray}`;
    }),
  );
  expect(looks).toHaveLength(8);
  expect(new Set(looks).size).toBe(8);
  const names = await main.locator('.end text').allTextContents();
  expect(names.length).toBeGreaterThanOrEqual(8);
  expect(names.filter((name) => name.includes('…'))).toEqual([]);
});

test('letters in a picture are twelve pixels tall at least on a telephone, and those not drawn are named', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  // The third provider came in 2018/19.
  const three = `p=${SHEFFIELD},${UCL},10067406`;
  for (const path of [
    `/compare?${three}&b=uk,nation-wales`,
    `/compare?${three}&as=share`,
    `/compare?${three}&view=panels`,
    `/compare?${three}&view=slope&from=2014-15`,
    '/countries',
    '/countries/FR',
    '/leads?kind=crossing',
  ]) {
    await page.goto(path);
    const sizes = await page.locator('main svg text:visible').evaluateAll((texts) =>
      texts.map((text) => {
        const { a, b } = (text as SVGTextElement).getScreenCTM()!;
        return parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
      }),
    );
    if (!path.includes('panels')) expect(sizes.length, path).toBeGreaterThan(0);
    expect(Math.min(12, ...sizes), path).toBeGreaterThanOrEqual(11.9);
  }
  await page.goto(`/compare?${three}&view=slope&from=2014-15`);
  await expect(page.getByRole('main')).toContainText(
    /Not drawn, for want of a figure in one of the two years: New Model Institute/,
  );
});

test('what an address asks for in vain is said, and the rest shown', async ({ page, request }) => {
  const main = page.getByRole('main');
  await page.goto(`/compare?p=${SHEFFIELD},10099999,${UCL}&from=1990-91&base=1990-91&as=index`);
  await expect(main).toContainText('No provider has the UKPRN 10099999: it is left out.');
  await expect(main).toContainText('There are no figures of 1990/91: other years are shown.');
  await expect(main).toContainText('There are no figures of 1990/91 to count from');
  await expect(page.getByRole('list', { name: 'Compared' }).getByRole('listitem')).toHaveCount(2);
  await page.goto(`/compare?p=${SHEFFIELD}&p=${UCL}&from=2023-24&to=2014-15`);
  await expect(page.getByRole('region', { name: 'Differences' })).toContainText(
    'Change since 2014/15',
  );
  expect((await request.get('/compare?p=10099999')).status()).toBe(400);
});

test('names, former names and towns find providers; a name that is none is said to be', async ({
  page,
}) => {
  await page.goto('/compare');
  await untilAlive(page);
  const field = page.getByRole('combobox', { name: /Add a provider/ });
  await field.fill('Abertay Dundee');
  await expect(
    page.getByRole('listbox', { name: 'Providers' }).getByRole('option').first(),
  ).toContainText('Abertay');
  await field.fill('zzzzzz');
  await expect(page.getByText('No provider matches “zzzzzz”.')).toBeVisible();
  await page.keyboard.press('Escape');
});

test('Enter on words that match no provider says so, and sends nothing', async ({ page }) => {
  await page.goto(`/compare?p=${SHEFFIELD}`);
  await untilAlive(page);
  const field = page.getByRole('combobox', { name: /Add a provider/ });
  await field.focus();
  await page.keyboard.type('Llundain');
  const says = page.getByText('No provider matches “Llundain”.');
  await expect(says).toBeVisible();
  const address = page.url();
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(says).toBeVisible();
  await expect(field).toBeFocused();
  await expect(page.locator('body')).toHaveAttribute('data-same-page');
  expect(page.url()).toBe(address);
});

test('the keyboard is never lost when providers are added and taken away', async ({ page }) => {
  const eight = providersOf(NEWEST)
    .slice(0, 8)
    .map(({ ukprn }) => ukprn);
  await page.goto(`/compare?p=${eight.slice(0, 7).join(',')}`);
  await untilAlive(page);
  const list = page.getByRole('list', { name: 'Compared' });
  const chips = list.getByRole('listitem');
  const field = page.getByRole('combobox', { name: /Add a provider/ });
  await field.focus();
  await page.keyboard.type(eight[7]!);
  await expect(page.locator('#add-options').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(8);
  await expect(chips.nth(7).getByRole('button')).toBeFocused();

  const cross = (index: number) => chips.nth(index).getByRole('link', { name: /^Remove/ });
  const next = await cross(3).getAttribute('aria-label');
  await cross(2).focus();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(7);
  await expect(cross(2)).toHaveAttribute('aria-label', next!);
  await expect(cross(2)).toBeFocused();
  await cross(6).focus();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(6);
  await expect(field).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a form builds the comparison', async ({ page }) => {
    await page.goto('/compare');
    await page.getByLabel(/Add a provider/).fill('aberystwyth');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(page).toHaveURL(/\/compare\?p=10007856$/);
    await page.getByLabel(/Add a provider/).fill('london');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(page.getByText('“london” may be one of these.')).toBeVisible();
    await page.getByText('Share of all', { exact: true }).click();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/as=share/);
    await expect(page.getByRole('list', { name: 'Compared' })).toContainText('Aberystwyth');
  });

  test('leads are filtered by a form', async ({ page }) => {
    await page.goto('/leads');
    await page.getByText('Wales', { exact: true }).click();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('in Wales');
  });
});

test('Enter before the list of providers is here waits for it, and picks what the words find', async ({
  page,
}) => {
  await page.goto('/compare?p=10007157');
  await untilAlive(page);
  let arrive = () => {};
  const wanted = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/api/v1/compare/choices*', async (route) => {
    await wanted;
    await route.continue();
  });
  const field = page.getByLabel(/Add a provider/);
  await field.pressSequentially('cardiff university');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Loading the list of providers …')).toBeVisible();
  await expect(page).toHaveURL(/\?p=10007157$/);
  arrive();
  await expect(page).toHaveURL(/p=10007157,10007814/);
});
