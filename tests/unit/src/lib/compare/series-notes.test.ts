import { expect, it } from 'vitest';
import { linesOf } from '../../../../../src/lib/compare/lines.ts';
import { seriesNotes } from '../../../../../src/lib/compare/series-notes.ts';
import { comparison, SHEFFIELD, UK } from './answer.ts';

it('counts the members of each benchmark, then names the years that break a series', () => {
  const answer = comparison({ '10007157': SHEFFIELD, uk: UK });
  const [sheffield, uk] = answer.series;
  const series = [
    {
      ...sheffield!,
      breaks: [{ academic_year: '2023/24', words: 'counts another college in' }],
    },
    { ...uk!, members: 24 },
  ];
  const lines = linesOf({ ...answer, series }, [{ ukprn: '10007157', slot: 1 }]);
  expect(seriesNotes({ ...answer, series }, lines)).toEqual([
    'All UK: 24 providers in 2023/24.',
    'Sheffield counts another college in from 2023/24; the series is not like before.',
  ]);
});
