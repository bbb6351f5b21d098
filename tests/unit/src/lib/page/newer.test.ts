import { describe, expect, it } from 'vitest';
import { newerThan } from '../../../../../src/lib/page/newer.ts';

const edition = (number: number, ...datasets: string[]) => ({
  number,
  partitions: datasets.map((dataset) => ({
    dataset,
    partition: 'all',
    released: '2025',
    added: 1,
    changed: 0,
    removed: 0,
  })),
});
const editions = [
  edition(4, 'backers', 'evidence'),
  edition(3, 'enrolment'),
  edition(2, 'enrolment'),
  edition(1, 'institutions'),
];

describe('what is newer than the edition shown', () => {
  it('is nothing for the newest, or where no edition is known', () => {
    expect(newerThan(4, editions)).toBeNull();
    expect(newerThan(4, [])).toBeNull();
  });

  it('is HESA’s only where figures came after', () => {
    expect(newerThan(2, editions)).toEqual({
      lead: 'HESA has published newer figures.',
      newest: 4,
      changes: '/api/v1/editions/4/changes.csv?from=2',
      firstEvidence: 4,
    });
    expect(newerThan(3, editions)?.lead).toBe('The Atlas has published newer evidence.');
    expect(newerThan(4, [edition(5, 'institutions'), ...editions])?.lead).toBe(
      'The Atlas has published newer names and places.',
    );
  });

  it('names the first evidence only where the edition shown has none', () => {
    expect(newerThan(4, [edition(5, 'enrolment'), ...editions])?.firstEvidence).toBeNull();
    expect(newerThan(2, editions.slice(1))?.firstEvidence).toBeNull();
  });
});
