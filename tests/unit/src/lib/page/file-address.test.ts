import { describe, expect, it } from 'vitest';
import { atEdition, fileAddress } from '../../../../../src/lib/page/file-address.ts';

describe('fileAddress', () => {
  it('appends the extension to the path, and keeps what the page shows', () => {
    expect(fileAddress('/areas', 'csv')).toBe('/areas.csv');
    expect(fileAddress('/compare?p=10007157,10007784&as=share', 'xlsx')).toBe(
      '/compare.xlsx?p=10007157,10007784&as=share',
    );
  });
});

describe('atEdition', () => {
  it('names the edition once, whichever was named before', () => {
    expect(atEdition('/areas', 9)).toBe('/areas?edition=9');
    expect(atEdition('/leads?edition=2&kind=run', 9)).toBe('/leads?kind=run&edition=9');
  });
});
