/** The map page as its reader meets it. */
import { expect, type Locator, type Page } from '@playwright/test';

/** A circle as it is drawn: its middle in CSS pixels of the window, its radius in units of the drawing. */
export interface Circle {
  x: number;
  y: number;
  radius: number;
}

export class MapPage {
  readonly map: Locator;
  readonly #discs: Locator;
  readonly rows: Locator;
  readonly year: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.map = page.getByLabel(/^Map of providers/);
    this.#discs = this.map.locator('.disc');
    this.rows = page.locator('table tbody tr[data-ukprn]');
    this.year = page.getByRole('slider', { name: 'Academic year' });
    this.search = page.getByRole('searchbox');
  }

  /** Every circle on the map; those that look alike are one path. */
  circles(): Promise<Circle[]> {
    return this.#discs.evaluateAll((paths) =>
      (paths as SVGPathElement[]).flatMap((path) => {
        const { a, d, e, f } = path.getScreenCTM()!;
        const starts = (path.getAttribute('d') ?? '').matchAll(/M(\S+) (\S+)a(\S+) /g);
        return [...starts].map(([, left, middle, r]) => {
          const radius = Number(r);
          return { x: (Number(left) + radius) * a + e, y: Number(middle) * d + f, radius };
        });
      }),
    );
  }

  /** Waits until so many circles are drawn. */
  async toHaveCircles(count: number): Promise<void> {
    await expect.poll(async () => (await this.circles()).length).toBe(count);
  }

  /** UKPRNs of the table's rows, in their order. */
  ukprns(): Promise<string[]> {
    return this.rows.evaluateAll((rows) => rows.map((row) => row.dataset['ukprn'] ?? ''));
  }

  /** The table's rows in words, in their order. */
  async words(): Promise<string[]> {
    return (await this.rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  }
}
