import { describe, expect, it } from 'vitest';
import { allNames, findingNames } from '../../../../../workers/api/assemble/finding-names.ts';

const named = (ukprn: string, name: string, successor: string | null = null) => ({
  ukprn,
  name,
  successor,
});

describe('findingNames', () => {
  it('gives each the names of those that ended in it, by way of others as well', () => {
    const names = findingNames(
      [
        named('10000001', 'First', '10000002'),
        named('10000002', 'Second', '10000003'),
        named('10000003', 'Third'),
      ],
      [
        { ukprn: '10000001', name: 'The first' },
        { ukprn: '10000003', name: 'No. 3' },
      ],
    );
    expect(allNames(names.get('10000003')!)).toEqual(['No. 3', 'Second', 'First', 'The first']);
    expect(allNames(names.get('10000001')!)).toEqual(['The first']);
  });

  it('says how one ended where that is known, and ends with a circle of successors', () => {
    const ucl = findingNames(
      [
        named('10007784', 'University College London', '10007766'),
        named('10007766', 'Institute of Education', '10007784'),
      ],
      [],
    ).get('10007784');
    expect(ucl?.predecessors).toEqual([
      { name: 'Institute of Education', aliases: [], kind: 'merged-into' },
    ]);
  });
});
