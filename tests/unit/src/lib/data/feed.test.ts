import { expect, it } from 'vitest';
import { changesInWords, IS_FIRST } from '../../../../../src/lib/data/change-words.ts';
import { changesTold } from '../../../../../src/lib/data/feed.ts';

// As the ledger has them: with rows of published UK totals.
const edition = (number: number, ...datasets: string[]) => ({
  ...{ number, title: `Edition ${number}`, released: '2025', published_at: '2026-11-24T09:00:00Z' },
  partitions: datasets.flatMap((dataset) =>
    ['2022/23', '2023/24'].map((partition) => ({
      ...{ dataset, partition, released: '2025', added: 900, changed: 206, removed: 0 },
    })),
  ),
  sources: [],
});
const partitions = [
  { partition: '2023/24', revised: 164, added: 800, removed: 0, joined: 3, left: 0 },
];

it('tells what the page of changes tells, UK totals apart', () => {
  const changes = [{ dataset: 'enrolment' as const, edition: 3, from: 2, partitions }];
  const told = changesTold(
    [edition(4, 'enrolment'), edition(3, 'enrolment', 'backers'), edition(2, 'enrolment')],
    { changes },
  );
  expect(told.map(({ dataset, edition, said }) => [edition.number, dataset, said])).toEqual([
    [4, 'enrolment', 'Compared with edition 3: What is different is being counted.'],
    [3, 'enrolment', `Compared with edition 2: ${changesInWords(partitions)}`],
    [3, 'backers', IS_FIRST],
    [2, 'enrolment', IS_FIRST],
  ]);
  expect(told[1]?.said).toBe(
    'Compared with edition 2: 164 values were revised, 800 rows were added and 0 rows removed. Published UK totals are apart.',
  );
});
