/** The map page as its reader meets it. */
import type { Locator, Page } from '@playwright/test';

export class MapPage {
  readonly map: Locator;
  readonly circles: Locator;
  readonly rows: Locator;
  readonly year: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.map = page.getByRole('listbox', { name: /^Map of providers/ });
    this.circles = this.map.locator('[data-ukprn]');
    this.rows = page.locator('table tbody tr[data-ukprn]');
    this.year = page.getByRole('slider', { name: 'Academic year' });
    this.search = page.getByRole('searchbox');
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
